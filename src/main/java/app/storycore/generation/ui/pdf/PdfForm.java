package app.storycore.generation.ui.pdf;

import app.storycore.base.ui.WrittenText;
import app.storycore.delivery.pdf.template.Arrangement;
import app.storycore.delivery.pdf.template.PageFact;
import app.storycore.delivery.pdf.template.PageLine;
import app.storycore.delivery.pdf.template.Paper;
import app.storycore.delivery.pdf.template.PdfField;
import app.storycore.delivery.pdf.template.PdfTemplate;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The parts of a template as fields. */
final class PdfForm extends Div {

    private static final int HEAR_AFTER_MS = 400;

    private final RadioButtonGroup<Paper> paper = new RadioButtonGroup<>(getTranslation("pdf.paper"));
    private final RadioButtonGroup<Boolean> landscape = new RadioButtonGroup<>(getTranslation("pdf.direction"));
    private final RadioButtonGroup<Arrangement> arrangement = new RadioButtonGroup<>(getTranslation("pdf.arrangement"));
    private final IntegerField columns = number("pdf.columns");
    private final IntegerField rows = number("pdf.rows");
    private final CheckboxGroup<PdfField> fields = new CheckboxGroup<>(getTranslation("pdf.fields"));
    private final TextField header = line("pdf.header");
    private final CheckboxGroup<PageFact> headerFacts = facts("pdf.header.facts");
    private final TextField footer = line("pdf.footer");
    private final CheckboxGroup<PageFact> footerFacts = facts("pdf.footer.facts");
    private final Checkbox cover = new Checkbox(getTranslation("pdf.cover"));
    private final Checkbox lookSheet = new Checkbox(getTranslation("pdf.lookSheet"));
    private final Runnable onChange;
    private boolean showing;

    /** @param onChange told when somebody has changed a field */
    PdfForm(Runnable onChange) {
        this.onChange = onChange;
        addClassName("pdf-form");
        paper.setItems(Paper.values());
        paper.setItemLabelGenerator(PdfText::of);
        landscape.setItems(false, true);
        landscape.setItemLabelGenerator(PdfText::direction);
        arrangement.setItems(Arrangement.values());
        arrangement.setItemLabelGenerator(PdfText::of);
        fields.setItems(PdfField.values());
        fields.setItemLabelGenerator(PdfText::of);
        fields.addClassName("pdf-fields");
        Div page = group("pdf-row", paper, landscape);
        Div counts = group("pdf-row", columns, rows);
        Div covers = group("pdf-row", cover, lookSheet);
        add(page, arrangement, counts, fields, header, headerFacts, footer, footerFacts, covers);
        hear(paper);
        hear(landscape);
        hear(arrangement);
        hear(columns);
        hear(rows);
        hear(fields);
        hear(header);
        hear(headerFacts);
        hear(footer);
        hear(footerFacts);
        hear(cover);
        hear(lookSheet);
    }

    private static Div group(String name, Component... parts) {
        Div group = new Div(parts);
        group.addClassName(name);
        return group;
    }

    private IntegerField number(String key) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setMin(1);
        field.setMax(PdfTemplate.MOST);
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private TextField line(String key) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(PageLine.TEXT_MAX);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(HEAR_AFTER_MS);
        return WrittenText.writtenIn(field);
    }

    private CheckboxGroup<PageFact> facts(String key) {
        CheckboxGroup<PageFact> facts = new CheckboxGroup<>();
        facts.setAriaLabel(getTranslation(key));
        facts.setItems(PageFact.values());
        facts.setItemLabelGenerator(PdfText::of);
        return facts;
    }

    private <T> void hear(AbstractField<?, T> field) {
        field.addValueChangeListener(change -> {
            showCounts();
            if (!showing) {
                onChange.run();
            }
        });
    }

    private void showCounts() {
        columns.setVisible(arrangement.getValue() != Arrangement.ROWS);
        rows.setVisible(arrangement.getValue() != Arrangement.COLUMNS);
    }

    void show(PdfTemplate template) {
        showing = true;
        paper.setValue(template.paper());
        landscape.setValue(template.landscape());
        arrangement.setValue(template.arrangement());
        columns.setValue(template.columns());
        rows.setValue(template.rows());
        fields.setValue(template.fields());
        header.setValue(template.header().text());
        headerFacts.setValue(template.header().facts());
        footer.setValue(template.footer().text());
        footerFacts.setValue(template.footer().facts());
        cover.setValue(template.cover());
        lookSheet.setValue(template.lookSheet());
        showCounts();
        showing = false;
    }

    /** What the fields say now. */
    PdfTemplate read() {
        return new PdfTemplate(
                paper.getValue(),
                landscape.getValue(),
                arrangement.getValue(),
                count(columns),
                count(rows),
                fields.getValue(),
                new PageLine(header.getValue(), headerFacts.getValue()),
                new PageLine(footer.getValue(), footerFacts.getValue()),
                cover.getValue(),
                lookSheet.getValue());
    }

    private static int count(IntegerField field) {
        Integer written = field.getValue();
        return written == null ? 1 : Math.clamp(written, 1, PdfTemplate.MOST);
    }
}
