package app.storycore.workflow.ui;

import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.StudioIcon;
import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingRole;
import app.storycore.engine.comfyui.schema.WorkflowProblem;
import app.storycore.workflow.WorkflowRejectedException;
import app.storycore.workflow.WorkflowReview;
import app.storycore.workflow.check.ServerProblem;
import app.storycore.workflow.check.ServerVerdict;
import app.storycore.workflow.check.WorkflowVerdict;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Has a person say what the inputs of a workflow are for; nothing is stored before. */
final class BindingDialog extends Dialog {

    private final Function<List<Binding>, WorkflowVerdict> check;
    private final Consumer<List<Binding>> confirm;
    private final List<BindingField> fields;
    private final Div verdict = new Div();
    private final Paragraph problem = new Paragraph();
    private final BackgroundQuery<WorkflowVerdict> checking = new BackgroundQuery<>(this, this::show);

    /** @param confirm stores the bindings, or throws {@link WorkflowRejectedException} */
    BindingDialog(
            String name,
            WorkflowReview review,
            Function<List<Binding>, WorkflowVerdict> check,
            Consumer<List<Binding>> confirm) {
        this.check = check;
        this.confirm = confirm;
        this.fields = Arrays.stream(BindingRole.values())
                .map(role -> new BindingField(role, review))
                .toList();
        Button cancel = new Button(getTranslation("users.cancel"), click -> close());
        Button look = new Button(getTranslation("engines.check"), StudioIcon.CHECK.create(), click -> look());
        Button save = new Button(getTranslation("engines.confirm"), click -> confirm());
        Div form = new Div(new Paragraph(getTranslation("engines.bindings.text")));

        setHeaderTitle(getTranslation("engines.bindings.title", name));
        form.addClassNames("engine-form", "engine-form-wide");
        verdict.addClassName("engine-verdict");
        verdict.getElement().setAttribute("role", "status");
        problem.addClassName("door-error");
        problem.setVisible(false);
        problem.getElement().setAttribute("role", "alert");
        save.addThemeVariants(ButtonVariant.PRIMARY);

        fields.forEach(form::add);
        form.add(look, verdict, problem);
        add(form);
        getFooter().add(cancel, save);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        look();
    }

    private List<Binding> bindings() {
        return fields.stream().flatMap(field -> field.bindings().stream()).toList();
    }

    private void look() {
        List<Binding> now = bindings();
        verdict.removeAll();
        verdict.add(line(StudioIcon.WAITING, getTranslation("engines.check.working")));
        checking.ask(() -> check.apply(now));
    }

    private void show(WorkflowVerdict found) {
        verdict.removeAll();
        found.problems().forEach(this::add);
        if (found.servers().isEmpty()) {
            verdict.add(line(StudioIcon.WARNING, getTranslation("engines.check.noServer")));
        }
        found.servers().forEach(this::add);
    }

    private void add(WorkflowProblem one) {
        verdict.add(line(StudioIcon.WARNING, ProblemText.of(one)));
    }

    private void add(ServerVerdict server) {
        ServerProblem silent = server.silent();
        if (silent != null) {
            add(server, EngineWords.of(silent));
        } else if (server.isGood()) {
            verdict.add(line(StudioIcon.DONE, getTranslation("engines.check.good", server.server())));
        }
        server.problems().forEach(one -> add(server, ProblemText.of(one)));
    }

    private void add(ServerVerdict server, String words) {
        verdict.add(line(StudioIcon.WARNING, getTranslation("engines.check.on", server.server(), words)));
    }

    private static Div line(StudioIcon icon, String words) {
        Div line = new Div(icon.create(), new Span(words));
        line.addClassName("engine-state");
        return line;
    }

    private void confirm() {
        try {
            confirm.accept(bindings());
            close();
        } catch (WorkflowRejectedException rejected) {
            problem.setText(RejectionText.of(rejected.reason()));
            problem.setVisible(true);
        }
    }
}
