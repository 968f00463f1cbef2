package app.storycore.generation.ui.pdf;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.document.PdfPreviewService;
import app.storycore.generation.pdf.PdfLogos;
import app.storycore.generation.pdf.PdfTemplateService;
import app.storycore.generation.pdf.ProjectPdf;
import app.storycore.generation.pdf.ProjectPdfService;
import app.storycore.project.ProjectId;
import java.io.IOException;
import java.util.UUID;

/** The PDF layout of a project that is open in a page, with the templates of its owner. */
public final class OpenPdf {

    private final PdfTemplateService templates;
    private final ProjectPdfService projects;
    private final PdfLogos logos;
    private final PdfPreviewService previews;
    private final ProjectId projectId;
    private final AccountId ownerId;

    OpenPdf(
            PdfTemplateService templates,
            ProjectPdfService projects,
            PdfLogos logos,
            PdfPreviewService previews,
            ProjectId projectId,
            AccountId ownerId) {
        this.templates = templates;
        this.projects = projects;
        this.logos = logos;
        this.previews = previews;
        this.projectId = projectId;
        this.ownerId = ownerId;
    }

    /** Shows the dialog for the PDF of a generation. */
    public void open(GenerationId generationId) {
        new PdfDialog(this, templates, ownerId, previews, generationId).open();
    }

    ProjectPdf read() {
        return projects.of(projectId, ownerId);
    }

    void use(ProjectPdf pdf) {
        projects.use(projectId, ownerId, pdf);
    }

    /** Stores a logo; called outside the page's lock. */
    UUID keepLogo(byte[] file) throws IOException {
        return logos.add(ownerId, file);
    }
}
