package app.storycore.dashboard;

import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.imports.PackageImport;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.PanelPreviews;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.panel.GenerationActions;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotService;
import app.storycore.project.ui.edit.OpenSequence;
import app.storycore.quota.Quotas;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the pages of this package ask and tell. */
@Component
record ProjectServices(
        ProjectService projects,
        ShotService shots,
        ShotBatchService several,
        ProjectNotifier feed,
        PackageImport packages,
        GenerationQueries board,
        GenerationService generations,
        GenerationHistory history,
        GenerationDeletion removal,
        GenerationActions.Services desk,
        GenerationNotifier live,
        PanelPreviews previews,
        Quotas quotas,
        Clock clock) {

    /** The sequence of this owner's project, to work on. */
    OpenSequence sequence(UUID projectId, UUID ownerId) {
        return new OpenSequence(shots, several, feed, projectId, ownerId);
    }
}
