package app.storycore.project.ui;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.base.ui.Once;
import app.storycore.base.ui.WrittenText;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ProjectService;
import app.storycore.project.ui.words.FilmText;
import app.storycore.project.ui.words.ProjectText;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.QuotaUse;
import app.storycore.quota.ui.QuotaHint;
import app.storycore.quota.ui.QuotaText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for the name, the visual style and the frame of a new project. */
public final class NewProjectDialog extends Dialog {

    private final Creation create;
    private final Once once = new Once();
    private final TextField name = new TextField(getTranslation("project.name.label"));
    private final Select<ProjectInfo> template = new Select<>();
    private final RadioButtonGroup<VisualStyle> style = new RadioButtonGroup<>(getTranslation("project.style"));
    private final RadioButtonGroup<AspectRatio> aspect = new RadioButtonGroup<>(getTranslation("project.aspect"));

    /** Makes a project. */
    @FunctionalInterface
    public interface Creation {
        /** @param template that it begins with, null for none */
        void create(String name, VisualStyle style, AspectRatio aspect, @Nullable ProjectId template);
    }

    /**
     * @param create makes the project, and may refuse it
     * @param engine chooses what draws it
     * @param templates that a project can begin with
     * @param near what the account has almost used up; called on other threads
     */
    public NewProjectDialog(
            Creation create, Component engine, List<ProjectInfo> templates, Supplier<List<QuotaUse>> near) {
        this.create = create;
        Div form = new Div(new QuotaHint(near), name, template, style, aspect, engine);
        Button cancel = new Button(getTranslation("project.new.cancel"), click -> close());
        Button confirm = new Button(getTranslation("project.new.create"), click -> create());

        setHeaderTitle(getTranslation("project.new"));
        form.addClassName("new-project-form");
        WrittenText.writtenIn(name);
        name.setMaxLength(ProjectService.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setPlaceholder(getTranslation("project.name.placeholder"));
        name.focus();
        template.setLabel(getTranslation("project.template"));
        configureTemplates(templates);
        style.setItems(VisualStyle.values());
        style.setItemLabelGenerator(FilmText::of);
        style.setValue(VisualStyle.INK);
        aspect.setItems(AspectRatio.values());
        aspect.setItemLabelGenerator(AspectRatio::label);
        aspect.setValue(AspectRatio.WIDESCREEN);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);

        add(form);
        getFooter().add(cancel, confirm);
    }

    /** A template brings its style and its frame, which can be changed. */
    private void configureTemplates(List<ProjectInfo> templates) {
        template.setVisible(!templates.isEmpty());
        template.setItems(templates);
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption(getTranslation("project.template.none"));
        template.setItemLabelGenerator(one -> one == null
                ? getTranslation("project.template.none")
                : getTranslation("project.template.item", one.name(), one.shots()));
        template.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                style.setValue(change.getValue().style());
                aspect.setValue(change.getValue().aspect());
            }
        });
    }

    private @Nullable ProjectId templateId() {
        ProjectInfo chosen = template.getValue();
        return chosen == null ? null : chosen.id();
    }

    private void create() {
        try {
            once.run(() -> create.create(name.getValue(), style.getValue(), aspect.getValue(), templateId()));
            close();
        } catch (ProjectRejectedException refused) {
            refuse(ProjectText.of(refused.reason()));
        } catch (QuotaExceededException refused) {
            refuse(QuotaText.of(refused));
        }
    }

    private void refuse(String sentence) {
        name.setErrorMessage(sentence);
        name.setInvalid(true);
        name.focus();
    }
}
