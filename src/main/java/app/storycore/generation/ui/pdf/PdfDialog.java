package app.storycore.generation.ui.pdf;

import app.storycore.account.AccountId;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.generation.GenerationId;
import app.storycore.generation.document.DocumentLinks;
import app.storycore.generation.document.PdfPreviewService;
import app.storycore.generation.pdf.PdfLayout;
import app.storycore.generation.pdf.PdfTemplateInfo;
import app.storycore.generation.pdf.PdfTemplateService;
import app.storycore.generation.pdf.ProjectPdf;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/**
 * What the PDF of a project looks like: a template or a layout of its own, beside a page as it will be. What is kept here is
 * what every later press of PDF gives.
 */
final class PdfDialog extends Dialog {

    private final OpenPdf pdf;
    private final GenerationId generationId;
    private final TemplateBar templates;
    private final PdfForm form = new PdfForm(this::changed);
    private final LogoField logo;
    private final PdfPreviewPane preview;

    PdfDialog(
            OpenPdf pdf,
            PdfTemplateService service,
            AccountId ownerId,
            PdfPreviewService previews,
            GenerationId generationId) {
        this.pdf = pdf;
        this.generationId = generationId;
        logo = new LogoField(pdf, this::changed);
        templates = new TemplateBar(service, ownerId, this::written, this::choose);
        preview = new PdfPreviewPane(previews, generationId, ownerId);
        Button keep = new Button(getTranslation("pdf.keep"), click -> keep());
        Button download = new Button(getTranslation("pdf.download"), StudioIcon.DOWNLOAD.create(), click -> download());
        Div fields = new Div(templates, form, logo);
        Div both = new Div(fields, preview);
        fields.addClassName("pdf-settings");
        both.addClassName("pdf-both");
        download.addThemeVariants(ButtonVariant.PRIMARY);
        PressOnce.mark(keep);
        setHeaderTitle(getTranslation("pdf.title"));
        setWidth("min(1120px, 96vw)");
        add(both);
        getFooter().add(new Button(getTranslation("project.new.cancel"), click -> close()), keep, download);
        ProjectPdf now = pdf.read();
        show(now.layout());
        templates.read(now.key());
        preview.show(written());
    }

    private void show(PdfLayout layout) {
        form.show(layout.template());
        logo.show(layout.logo());
    }

    private PdfLayout written() {
        return new PdfLayout(form.read(), logo.read());
    }

    private void choose(PdfTemplateInfo template) {
        show(template.layout());
        changed();
    }

    private void changed() {
        templates.showChanged();
        preview.show(written());
    }

    /** The template where the fields say what it says, or else a layout of the project's own. */
    private void use() {
        PdfTemplateInfo template = templates.chosen();
        PdfLayout layout = written();
        String key = template != null && template.layout().equals(layout) ? template.key() : null;
        pdf.use(new ProjectPdf(key, layout));
    }

    private void keep() {
        use();
        close();
        Toast.done(getTranslation("pdf.kept"));
    }

    /** In a tab of its own, which closes when the document comes and says why when it does not. */
    private void download() {
        use();
        close();
        String address = DocumentLinks.pdf(generationId) + "?download";
        getUI().ifPresent(ui -> ui.getPage().open(address, "_blank"));
        Toast.done(getTranslation("pdf.making"));
    }
}
