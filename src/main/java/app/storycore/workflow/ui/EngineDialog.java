package app.storycore.workflow.ui;

import app.storycore.base.NotFoundException;
import app.storycore.workflow.WorkflowRejectedException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A form that says why it cannot be saved like this, and goes when it is saved. */
abstract class EngineDialog extends Dialog {

    private final Div form = new Div();
    private final Paragraph problem = new Paragraph();

    EngineDialog(String title) {
        Button cancel = new Button(getTranslation("users.cancel"), click -> close());
        Button save = new Button(getTranslation("engines.save"), click -> attempt());
        setHeaderTitle(title);
        form.addClassName("engine-form");
        problem.addClassName("door-error");
        problem.setVisible(false);
        problem.getElement().setAttribute("role", "alert");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(cancel, save);
    }

    final void fill(Component... fields) {
        form.add(fields);
        form.add(problem);
    }

    final void widen() {
        form.addClassName("engine-form-wide");
    }

    /** Whether it can be tried to store what is written; otherwise its field says why. */
    boolean isRight() {
        return true;
    }

    /** Stores what is written, or throws {@link WorkflowRejectedException}. */
    abstract void save();

    private void attempt() {
        if (!isRight()) {
            return;
        }
        try {
            save();
            close();
        } catch (WorkflowRejectedException rejected) {
            tell(RejectionText.of(rejected.reason()));
        } catch (NotFoundException gone) {
            tell(getTranslation("engines.gone"));
        }
    }

    private void tell(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }
}
