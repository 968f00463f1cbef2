package app.storycore.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Confirmation;
import app.storycore.base.ui.Toast;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.removal.DeletionRefusedException;
import app.storycore.generation.ui.detail.DeleteConfirmation;
import app.storycore.generation.ui.detail.DeletionText;
import app.storycore.project.ProjectInfo;
import java.util.Optional;

/** Deletes a project: says what goes with it, and while it is being generated offers to cancel that first. */
final class ProjectDeletion {

    private final ProjectServices services;
    private final ProjectInfo project;
    private final Runnable onDeleted;

    ProjectDeletion(ProjectServices services, ProjectInfo project, Runnable onDeleted) {
        this.services = services;
        this.project = project;
        this.onDeleted = onDeleted;
    }

    void ask() {
        Optional<GenerationSnapshot> active = active();
        if (active.isPresent()) {
            offerToCancel(active.get());
            return;
        }
        DeleteConfirmation.ask(
                translate("project.delete.title", project.name()),
                DeletionText.ofProject(
                        project.shots(), services.removal().factsOfProject(project.id(), project.ownerId())),
                translate("project.delete"),
                this::delete);
    }

    private Optional<GenerationSnapshot> active() {
        return services.board()
                .latest(project.id(), project.ownerId())
                .filter(generation -> generation.status().isActive());
    }

    private void offerToCancel(GenerationSnapshot active) {
        Confirmation.ask(
                translate("project.delete.busy.title", project.name()),
                translate("project.delete.busy", project.name()),
                translate("cancel.no"),
                translate("cancel.yes"),
                () -> cancel(active));
    }

    private void cancel(GenerationSnapshot active) {
        switch (services.generations().requestCancel(active.id(), project.ownerId())) {
            case ACCEPTED -> Toast.done(translate("project.delete.cancelled", project.name()));
            case TOO_LATE -> ask();
        }
    }

    private void delete() {
        try {
            services.removal().deleteProject(project.id(), project.ownerId());
        } catch (DeletionRefusedException startedMeanwhile) {
            ask();
            return;
        } catch (NotFoundException deletedElsewhere) {
            onDeleted.run();
            return;
        }
        onDeleted.run();
        Toast.done(translate("project.delete.done", project.name()));
    }
}
