package app.storycore.workflow.ui;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowQueries;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** One engine that projects can choose. */
final class WorkflowRow extends Article {

    private final String name;
    private final Div tools = new Div();

    private WorkflowRow(String name, String facts, boolean byDefault) {
        this.name = name;
        Span what = new Span(facts);
        Div words = new Div(new H3(name), what);
        addClassName("engine-row");
        words.addClassName("engine-row-words");
        what.addClassName("engine-row-facts");
        tools.addClassName("engine-row-tools");
        if (byDefault) {
            Div sign = new Div(StudioIcon.DONE.create(), new Span(getTranslation("engines.default")));
            sign.addClassName("engine-state");
            words.add(sign);
        }
        add(words, tools);
    }

    static WorkflowRow sketch(boolean byDefault, WorkflowSection section) {
        WorkflowRow row = new WorkflowRow(
                section.getTranslation("engines.sketch"), section.getTranslation("engines.sketch.text"), byDefault);
        if (!byDefault) {
            row.addDefault(WorkflowQueries.SKETCH, section);
        }
        return row;
    }

    static WorkflowRow of(WorkflowInfo workflow, boolean byDefault, WorkflowSection section) {
        WorkflowRow row = new WorkflowRow(workflow.name(), state(workflow, section), byDefault);
        row.addTools(workflow, section);
        if (workflow.isUsable() && !byDefault) {
            row.addDefault(workflow.engineId(), section);
        }
        row.tools.add(row.button("engines.delete", StudioIcon.TRASH, () -> section.askToDelete(workflow)));
        return row;
    }

    private static String state(WorkflowInfo workflow, WorkflowSection section) {
        if (!WorkflowSection.hasFile(workflow)) {
            return section.getTranslation("engines.workflow.model", workflow.model());
        }
        return section.getTranslation(
                workflow.confirmed() ? "engines.workflow.confirmed" : "engines.workflow.unconfirmed");
    }

    private void addTools(WorkflowInfo workflow, WorkflowSection section) {
        Checkbox enabled = new Checkbox(getTranslation("engines.enabled"), workflow.enabled());
        enabled.setAriaLabel(getTranslation("run.of", getTranslation("engines.enabled"), name));
        enabled.addValueChangeListener(event -> section.enable(workflow, event.getValue()));
        tools.add(enabled);
        if (WorkflowSection.hasFile(workflow)) {
            tools.add(button("engines.bindings", StudioIcon.PENCIL, () -> section.askForBindings(workflow)));
            tools.add(new WorkflowUpload(
                    getTranslation("engines.replace"),
                    (unusedName, file) -> section.replace(workflow, file),
                    Toast::problem));
        }
    }

    private void addDefault(String engineId, WorkflowSection section) {
        tools.add(button("engines.makeDefault", StudioIcon.CHECK, () -> section.makeDefault(engineId)));
    }

    private Button button(String key, StudioIcon icon, Runnable action) {
        Button button = new Button(getTranslation(key), icon.create(), click -> action.run());
        button.setAriaLabel(getTranslation("run.of", button.getText(), name));
        return PressOnce.mark(button);
    }
}
