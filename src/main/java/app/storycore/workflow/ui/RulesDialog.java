package app.storycore.workflow.ui;

import app.storycore.base.ui.WrittenText;
import app.storycore.engine.prompt.PictureSlots;
import app.storycore.engine.prompt.PromptField;
import app.storycore.engine.prompt.PromptTemplate;
import app.storycore.engine.prompt.PromptTemplateException;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowKind;
import app.storycore.workflow.WorkflowRules;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.function.BiConsumer;

/** How prompts and pictures are put to a workflow, with what comes of it for a sample shot. */
final class RulesDialog extends EngineDialog {

    private final TextArea template = new TextArea(getTranslation("engines.template"));
    private final Paragraph sample = new Paragraph();
    private final TextArea negative = new TextArea(getTranslation("engines.role.negative"));
    private final IntegerField pictures = new IntegerField(getTranslation("engines.role.reference"));
    private final TextField pictureName = new TextField(getTranslation("engines.pictureName"));
    private final Checkbox previous = new Checkbox(getTranslation("engines.previous"));
    private final Checkbox sheet = new Checkbox(getTranslation("engines.sheet"));
    private final Checkbox bills = new Checkbox(getTranslation("engines.bills"));
    private final BiConsumer<WorkflowRules, Boolean> saver;

    /** @param saver of the rules, and of whether pictures may cost money */
    RulesDialog(WorkflowInfo workflow, BiConsumer<WorkflowRules, Boolean> saver) {
        super(I18NProvider.translate("engines.rules.title", workflow.name()));
        this.saver = saver;
        WorkflowRules rules = workflow.rules();
        Div before = new Div(new Span(getTranslation("engines.sample")), sample);

        widen();
        template.setMaxLength(WorkflowRules.TEMPLATE_MAX);
        template.setPlaceholder(PromptTemplate.DEFAULT.text());
        template.setHelperText(getTranslation("engines.template.hint"));
        template.setValueChangeMode(ValueChangeMode.LAZY);
        template.setManualValidation(true);
        template.addValueChangeListener(event -> showSample());
        negative.setMaxLength(WorkflowRules.NEGATIVE_MAX);
        negative.setHelperText(getTranslation("engines.negative.hint"));
        pictureName.setMaxLength(WorkflowRules.PICTURE_NAME_MAX);
        pictureName.setPlaceholder(PictureSlots.USUAL);
        pictureName.setHelperText(getTranslation("engines.pictureName.hint", PictureSlots.NUMBER));
        pictureName.setValueChangeMode(ValueChangeMode.LAZY);
        pictureName.addValueChangeListener(event -> showSample());
        pictures.setMin(0);
        pictures.setMax(WorkflowRules.PICTURES_MAX);
        pictures.setStepButtonsVisible(true);
        pictures.setHelperText(getTranslation("engines.pictures.hint"));
        pictures.setVisible(workflow.kind() == WorkflowKind.IMAGES);
        pictures.setValue(rules.pictures());
        bills.setHelperText(getTranslation("engines.bills.hint"));
        before.addClassName("engine-sample");
        sample.getElement().setAttribute("role", "status");
        template.setValue(rules.promptTemplate());
        negative.setValue(rules.negative());
        pictureName.setValue(rules.pictureName());
        previous.setValue(rules.usesPrevious());
        sheet.setValue(rules.asksSheet());
        bills.setValue(workflow.mayBill());
        for (TextArea text : new TextArea[] {template, negative}) {
            WrittenText.writtenIn(text);
        }
        showSample();

        fill(template, fields(), before, negative, pictures, pictureName, previous, sheet, bills);
    }

    private Details fields() {
        UnorderedList list = new UnorderedList();
        list.addClassName("engine-fields");
        for (PromptField field : PromptField.values()) {
            list.add(new ListItem(new Code("{" + field.word() + "}"), new Span(PromptSample.words(field))));
        }
        return new Details(getTranslation("engines.template.fields"), list);
    }

    private boolean showSample() {
        try {
            sample.setText(PromptSample.of(template.getValue(), pictureName.getValue()));
            template.setInvalid(false);
            return true;
        } catch (PromptTemplateException wrong) {
            template.setErrorMessage(PromptSample.words(wrong));
            template.setInvalid(true);
            return false;
        }
    }

    @Override
    boolean isRight() {
        return showSample();
    }

    @Override
    void save() {
        saver.accept(
                new WorkflowRules(
                        template.getValue(),
                        negative.getValue(),
                        pictureName.getValue(),
                        previous.getValue(),
                        sheet.getValue(),
                        Objects.requireNonNullElse(pictures.getValue(), 0)),
                bills.getValue());
    }
}
