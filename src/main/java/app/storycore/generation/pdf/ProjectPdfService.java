package app.storycore.generation.pdf;

import app.storycore.account.AccountId;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the PDFs of projects look like. */
@Service
public class ProjectPdfService {

    private final ProjectService projects;
    private final PdfTemplateService templates;
    private final ProjectTemplates chosen;
    private final Transactions transactions;

    ProjectPdfService(
            ProjectService projects, PdfTemplateService templates, ProjectTemplates chosen, Transactions transactions) {
        this.projects = projects;
        this.templates = templates;
        this.chosen = chosen;
        this.transactions = transactions;
    }

    /**
     * What was chosen last for a project; the default of the account where nothing was. Of a template that was deleted, the
     * layout that it had when it was chosen.
     *
     * @throws app.storycore.base.NotFoundException when the owner has no such project
     */
    public ProjectPdf of(ProjectId projectId, AccountId ownerId) {
        projects.get(projectId, ownerId);
        return find(projectId).map(pdf -> current(pdf, ownerId)).orElseGet(() -> of(templates.byDefault(ownerId)));
    }

    private Optional<ProjectPdf> find(ProjectId projectId) {
        return transactions.read(() -> chosen.findById(projectId.value()).map(ProjectTemplate::pdf));
    }

    private ProjectPdf current(ProjectPdf pdf, AccountId ownerId) {
        String key = pdf.key();
        return key == null
                ? pdf
                : templates
                        .find(key, ownerId)
                        .map(ProjectPdfService::of)
                        .orElseGet(() -> new ProjectPdf(null, pdf.layout()));
    }

    private static ProjectPdf of(PdfTemplateInfo template) {
        return new ProjectPdf(template.key(), template.layout());
    }

    /**
     * Has a project use a template, or a layout of its own.
     *
     * @throws app.storycore.base.NotFoundException when the owner has no such project
     */
    public void use(ProjectId projectId, AccountId ownerId, ProjectPdf pdf) {
        transactions.writeOnly(() -> {
            projects.get(projectId, ownerId);
            write(projectId, pdf);
        });
    }

    /** Gives a copy what the original uses; called in the transaction that copies the project. */
    public void copy(ProjectId original, ProjectId copy) {
        find(original).ifPresent(pdf -> write(copy, pdf));
    }

    private void write(ProjectId projectId, ProjectPdf pdf) {
        chosen.findById(projectId.value())
                .ifPresentOrElse(known -> known.change(pdf), () -> chosen.save(new ProjectTemplate(projectId, pdf)));
    }
}
