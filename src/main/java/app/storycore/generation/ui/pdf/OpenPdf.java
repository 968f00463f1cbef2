package app.storycore.generation.ui.pdf;

import app.storycore.account.AccountId;
import app.storycore.generation.pdf.PdfLogos;
import app.storycore.generation.pdf.ProjectPdf;
import app.storycore.generation.pdf.ProjectPdfService;
import app.storycore.project.ProjectId;
import java.io.IOException;
import java.util.UUID;

/** The PDF layout of a project that is open in a page. */
final class OpenPdf {

    private final ProjectPdfService projects;
    private final PdfLogos logos;
    private final ProjectId projectId;
    private final AccountId ownerId;

    OpenPdf(ProjectPdfService projects, PdfLogos logos, ProjectId projectId, AccountId ownerId) {
        this.projects = projects;
        this.logos = logos;
        this.projectId = projectId;
        this.ownerId = ownerId;
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
