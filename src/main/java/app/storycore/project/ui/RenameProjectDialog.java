package app.storycore.project.ui;

import app.storycore.base.ui.WrittenText;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ProjectService;
import app.storycore.project.ui.words.ProjectText;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for another name of a project. */
public final class RenameProjectDialog extends Dialog {

    private final Consumer<String> rename;
    private final TextField name = new TextField(getTranslation("project.name.label"));

    /** @param rename stores the name, and may refuse it */
    public RenameProjectDialog(String before, Consumer<String> rename) {
        this.rename = rename;
        Div form = new Div(name);
        Button cancel = new Button(getTranslation("project.new.cancel"), click -> close());
        Button confirm = new Button(getTranslation("project.rename.confirm"), click -> rename());

        setHeaderTitle(getTranslation("project.rename.title", before));
        form.addClassName("new-project-form");
        WrittenText.writtenIn(name);
        name.setMaxLength(ProjectService.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setValue(before);
        name.setAutoselect(true);
        name.focus();
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);

        add(form);
        getFooter().add(cancel, confirm);
    }

    private void rename() {
        try {
            rename.accept(name.getValue());
            close();
        } catch (ProjectRejectedException refused) {
            name.setErrorMessage(ProjectText.of(refused.reason()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
