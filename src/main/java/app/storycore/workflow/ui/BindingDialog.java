package app.storycore.workflow.ui;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.StudioIcon;
import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingRole;
import app.storycore.workflow.WorkflowRejectedException;
import app.storycore.workflow.WorkflowReview;
import app.storycore.workflow.check.WorkflowVerdict;
import app.storycore.workflow.ui.verdict.VerdictView;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Has a person say what the inputs of a workflow are for; nothing is stored before. */
final class BindingDialog extends Dialog {

    private final Function<List<Binding>, WorkflowVerdict> check;
    private final Consumer<List<Binding>> confirm;
    private final List<BindingField> fields;
    private final VerdictView verdict = new VerdictView();
    private final Paragraph problem = new Paragraph();
    private final BackgroundQuery<WorkflowVerdict> checking =
            new BackgroundQuery<>(this, verdict::show, verdict::clear);

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
        Div form = new Div(new Paragraph(getTranslation("engines.bindings.text")), verdict, look);

        setHeaderTitle(getTranslation("engines.bindings.title", name));
        form.addClassNames("engine-form", "engine-form-wide");
        verdict.getElement().setAttribute("role", "status");
        problem.addClassName("door-error");
        problem.setVisible(false);
        problem.getElement().setAttribute("role", "alert");
        save.addThemeVariants(ButtonVariant.PRIMARY);

        fields.forEach(form::add);
        form.add(problem);
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
        verdict.waitFor();
        checking.ask(() -> check.apply(now));
    }

    private void confirm() {
        try {
            confirm.accept(bindings());
            close();
        } catch (WorkflowRejectedException rejected) {
            refuse(RejectionText.of(rejected.reason()));
        } catch (NotFoundException gone) {
            refuse(getTranslation("engines.gone"));
        }
    }

    private void refuse(String why) {
        problem.setText(why);
        problem.setVisible(true);
    }
}
