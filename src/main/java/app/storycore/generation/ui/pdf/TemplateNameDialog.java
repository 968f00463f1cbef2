package app.storycore.generation.ui.pdf;

import app.storycore.base.ui.WrittenText;
import app.storycore.generation.pdf.PdfTemplateService;
import app.storycore.generation.pdf.TemplateRejectedException;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for the name of a template, until it can be kept. */
final class TemplateNameDialog extends Dialog {

    private final TextField name = new TextField();
    private final Consumer<String> keep;
    private boolean kept;

    /** @param keep told what was written; throws when that cannot be kept */
    TemplateNameDialog(String title, String written, Consumer<String> keep) {
        this.keep = keep;
        Button save = new Button(getTranslation("pdf.name.keep"), click -> keep());
        name.setLabel(getTranslation("pdf.name"));
        name.setMaxLength(PdfTemplateService.NAME_MAX);
        name.setValue(written);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setAutoselect(true);
        name.addKeyPressListener(Key.ENTER, press -> keep());
        WrittenText.writtenIn(name);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(title);
        setWidth("min(460px, 92vw)");
        add(name);
        getFooter().add(new Button(getTranslation("project.new.cancel"), click -> close()), save);
    }

    private void keep() {
        if (kept) {
            return;
        }
        try {
            keep.accept(name.getValue());
            kept = true;
            close();
        } catch (TemplateRejectedException refused) {
            name.setErrorMessage(PdfText.of(refused.reason()));
            name.setInvalid(true);
        }
    }
}
