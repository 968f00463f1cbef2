package app.storycore.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Confirmation;
import app.storycore.base.ui.Toast;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.removal.DeletionRefusedException;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.detail.DeleteConfirmation;
import app.storycore.generation.ui.detail.DeletionText;
import app.storycore.project.ProjectInfo;
import app.storycore.project.list.DeletedProjects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Deletes a project: says what goes with it, and while it is being generated offers to cancel that first; offers to undo it. */
@Component
class ProjectDeletion {

    private final GenerationDeletion deletion;
    private final DeletedProjects deleted;
    private final GenerationQueries queries;
    private final GenerationService generations;

    ProjectDeletion(
            GenerationDeletion deletion,
            DeletedProjects deleted,
            GenerationQueries queries,
            GenerationService generations) {
        this.deletion = deletion;
        this.deleted = deleted;
        this.queries = queries;
        this.generations = generations;
    }

    /** Asks whether a project is to go, and runs {@code onDeleted} when it has gone or come back. */
    void ask(ProjectInfo project, Runnable onDeleted) {
        Optional<GenerationSnapshot> active = active(project);
        if (active.isPresent()) {
            offerToCancel(project, active.get(), onDeleted);
            return;
        }
        DeleteConfirmation.ask(
                translate("project.delete.title", project.name()),
                DeletionText.ofProject(project.shots(), deletion.factsOfProject(project.id(), project.ownerId())),
                translate("project.delete"),
                () -> delete(project, onDeleted));
    }

    private Optional<GenerationSnapshot> active(ProjectInfo project) {
        return queries.latest(project.id(), project.ownerId())
                .filter(generation -> generation.status().isActive());
    }

    private void offerToCancel(ProjectInfo project, GenerationSnapshot active, Runnable onDeleted) {
        Confirmation.ask(
                translate("project.delete.busy.title", project.name()),
                translate("project.delete.busy", project.name()),
                translate("cancel.no"),
                translate("cancel.yes"),
                () -> cancel(project, active, onDeleted));
    }

    private void cancel(ProjectInfo project, GenerationSnapshot active, Runnable onDeleted) {
        switch (generations.requestCancel(active.id(), project.ownerId())) {
            case ACCEPTED -> Toast.done(translate("project.delete.cancelled", project.name()));
            case TOO_LATE -> ask(project, onDeleted);
        }
    }

    private void delete(ProjectInfo project, Runnable onDeleted) {
        try {
            deletion.deleteProject(project.id(), project.ownerId());
        } catch (DeletionRefusedException startedMeanwhile) {
            ask(project, onDeleted);
            return;
        } catch (NotFoundException deletedElsewhere) {
            onDeleted.run();
            return;
        }
        onDeleted.run();
        var unused = Toast.undoable(
                translate("project.delete.done", project.name()),
                translate("shot.undo"),
                () -> restore(project, onDeleted));
    }

    private void restore(ProjectInfo project, Runnable onRestored) {
        try {
            deleted.restore(project.id(), project.ownerId());
        } catch (NotFoundException removed) {
            Toast.problem(translate("project.restore.late", project.name()));
            return;
        }
        onRestored.run();
        Toast.done(translate("project.restored", project.name()));
    }
}
