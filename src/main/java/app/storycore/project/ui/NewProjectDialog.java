package app.storycore.project.ui;

import app.storycore.base.film.VisualStyle;
import app.storycore.base.ui.Once;
import app.storycore.base.ui.WrittenText;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ProjectService;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** Asks for the name and the visual style of a new project. */
public final class NewProjectDialog extends Dialog {

    private final BiConsumer<String, VisualStyle> create;
    private final Once once = new Once();
    private final TextField name = new TextField(getTranslation("project.name.label"));
    private final RadioButtonGroup<VisualStyle> style = new RadioButtonGroup<>(getTranslation("project.style"));

    /**
     * @param create makes the project, and may refuse its name
     */
    public NewProjectDialog(BiConsumer<String, VisualStyle> create) {
        this.create = create;
        Div form = new Div(name, style);
        Button cancel = new Button(getTranslation("project.new.cancel"), click -> close());
        Button confirm = new Button(getTranslation("project.new.create"), click -> create());

        setHeaderTitle(getTranslation("project.new"));
        addClassName("new-project-dialog");
        form.addClassName("new-project-form");
        WrittenText.writtenIn(name);
        name.setMaxLength(ProjectService.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setPlaceholder(getTranslation("project.name.placeholder"));
        name.focus();
        style.setItems(VisualStyle.values());
        style.setItemLabelGenerator(FilmWords::of);
        style.setValue(VisualStyle.INK);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);

        add(form);
        getFooter().add(cancel, confirm);
    }

    private void create() {
        try {
            once.run(() -> create.accept(name.getValue(), style.getValue()));
            close();
        } catch (ProjectRejectedException refused) {
            name.setErrorMessage(ProjectWords.of(refused.reason()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
