package app.storycore.generation.pdf;

import app.storycore.project.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a project's PDF looks like; the layout is kept beside the key of its template, which may be deleted. */
@Entity
@Table(name = "project_pdf")
class ProjectTemplate {

    private static final int LAYOUT_MAX = 4000;

    @Id
    private UUID projectId;

    @Column(length = DefaultTemplate.KEY_MAX)
    private @Nullable String templateKey;

    @Column(length = LAYOUT_MAX)
    private String layout;

    private @Nullable UUID logoAssetId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ProjectTemplate() {}

    ProjectTemplate(ProjectId projectId, ProjectPdf pdf) {
        this.projectId = projectId.value();
        change(pdf);
    }

    final void change(ProjectPdf pdf) {
        templateKey = pdf.key();
        layout = pdf.layout().text();
        logoAssetId = pdf.layout().logo();
    }

    ProjectPdf pdf() {
        return new ProjectPdf(templateKey, PdfLayout.of(layout, logoAssetId));
    }
}
