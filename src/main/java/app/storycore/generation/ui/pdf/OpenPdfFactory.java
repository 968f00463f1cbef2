package app.storycore.generation.ui.pdf;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.document.PdfPreviewService;
import app.storycore.generation.pdf.PdfLogos;
import app.storycore.generation.pdf.PdfTemplateService;
import app.storycore.generation.pdf.ProjectPdfService;
import app.storycore.project.ProjectId;
import org.springframework.stereotype.Component;

/** Opens the PDF layout of a project. */
@Component
public class OpenPdfFactory {

    private final PdfTemplateService templates;
    private final ProjectPdfService projects;
    private final PdfLogos logos;
    private final PdfPreviewService previews;

    OpenPdfFactory(
            PdfTemplateService templates, ProjectPdfService projects, PdfLogos logos, PdfPreviewService previews) {
        this.templates = templates;
        this.projects = projects;
        this.logos = logos;
        this.previews = previews;
    }

    /** Shows the dialog for the PDF of a generation. */
    public void open(ProjectId projectId, AccountId ownerId, GenerationId generationId) {
        OpenPdf pdf = new OpenPdf(projects, logos, projectId, ownerId);
        new PdfDialog(pdf, templates, ownerId, previews, generationId).open();
    }
}
