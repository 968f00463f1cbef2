package app.storycore.workflow.ui;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.ComponentI18n;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.check.WorkflowVerdict;
import app.storycore.workflow.ui.verdict.VerdictView;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Optional;

/** One workflow that projects can choose: what it is, where it can draw, and what can be done with it. */
final class WorkflowRow extends Article {

    private final WorkflowActions actions;
    private final WorkflowChecks checks;
    private final H3 name = new H3();
    private final Span facts = new Span();
    private final DefaultSign sign = new DefaultSign();
    private final VerdictView verdict = new VerdictView();
    private final Checkbox enabled = new Checkbox(getTranslation("engines.enabled"));
    private final Button test = button("engines.test", StudioIcon.PICTURE);
    private final Button inputs = button("engines.bindings", StudioIcon.PENCIL);
    private final Button rules = button("engines.rules", StudioIcon.PENCIL);
    private final Button makeDefault = button("engines.makeDefault", StudioIcon.CHECK);
    private final MenuBar menu = new MenuBar();
    private final MenuItem more = menu.addItem(StudioIcon.MORE.create());
    private final BackgroundQuery<Optional<WorkflowVerdict>> query =
            new BackgroundQuery<>(this, found -> found.ifPresent(verdict::summarise), verdict::clear);
    private WorkflowInfo workflow;

    WorkflowRow(WorkflowInfo workflow, WorkflowActions actions, WorkflowChecks checks) {
        this.workflow = workflow;
        this.actions = actions;
        this.checks = checks;
        Div words = new Div(name, facts, sign, verdict);
        Div tools = new Div(enabled, test, inputs, rules, makeDefault, menu);

        addClassName("engine-row");
        words.addClassName("engine-row-words");
        facts.addClassName("engine-row-facts");
        tools.addClassName("engine-row-tools");
        test.addClickListener(click -> actions.askForTest(this.workflow));
        inputs.addClickListener(click -> actions.askForInputs(this.workflow));
        rules.addClickListener(click -> actions.askForRules(this.workflow));
        makeDefault.addClickListener(click -> actions.makeDefault(this.workflow.engineId()));
        enabled.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                actions.enable(this.workflow, event.getValue());
            }
        });
        fillMenu();

        add(words, tools);
    }

    private void fillMenu() {
        ComponentI18n.apply(menu);
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("engine-row-menu");
        item("engines.rename", () -> actions.askToRename(workflow));
        if (WorkflowActions.hasFile(workflow)) {
            item("engines.replace", () -> actions.askToReplace(workflow));
            item("engines.file", () -> actions.download(workflow));
        }
        item("engines.delete", () -> actions.askToDelete(workflow));
    }

    private void item(String key, Runnable action) {
        more.getSubMenu().addItem(getTranslation(key), click -> action.run());
    }

    private Button button(String key, StudioIcon icon) {
        return PressOnce.mark(new Button(getTranslation(key), icon.create()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        lookAgain();
    }

    /** Takes what the workflow is by now. */
    void show(WorkflowInfo now, boolean byDefault) {
        workflow = now;
        name.setText(now.name());
        facts.setText(words(now));
        sign.setVisible(byDefault);
        verdict.setVisible(now.confirmed());
        enabled.setValue(now.enabled());
        enabled.setAriaLabel(getTranslation("run.of", getTranslation("engines.enabled"), now.name()));
        more.setAriaLabel(getTranslation("project.menu", now.name()));
        makeDefault.setVisible(now.isUsable() && !byDefault);
        test.setVisible(now.confirmed());
        for (Button button : new Button[] {test, inputs, rules, makeDefault}) {
            button.setAriaLabel(getTranslation("run.of", button.getText(), now.name()));
        }
        lookAgain();
    }

    /** Where it can draw; servers are asked beside the page. */
    void lookAgain() {
        if (workflow.confirmed()) {
            WorkflowInfo asked = workflow;
            query.ask(() -> glance(asked));
        }
    }

    /** Empty when another administrator has deleted it meanwhile: the row is about to go. */
    private Optional<WorkflowVerdict> glance(WorkflowInfo asked) {
        try {
            return Optional.of(checks.glance(asked));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    private String words(WorkflowInfo now) {
        String what = WorkflowActions.hasFile(now)
                ? getTranslation(now.confirmed() ? "engines.workflow.confirmed" : "engines.workflow.unconfirmed")
                : model(now.model());
        return now.mayBill() ? getTranslation("engines.workflow.bills", what) : what;
    }

    private String model(String model) {
        return model.isEmpty()
                ? getTranslation("engines.workflow.model.any")
                : getTranslation("engines.workflow.model", model);
    }
}
