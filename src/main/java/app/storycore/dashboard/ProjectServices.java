package app.storycore.dashboard;

import app.storycore.generation.GenerationBoard;
import app.storycore.generation.GenerationHistory;
import app.storycore.generation.GenerationRemoval;
import app.storycore.generation.GenerationService;
import app.storycore.generation.imports.PackageImport;
import app.storycore.generation.live.LiveGenerations;
import app.storycore.generation.live.LivePreviews;
import app.storycore.generation.ui.GenerationDesk;
import app.storycore.project.ProjectFeed;
import app.storycore.project.ProjectService;
import app.storycore.project.SequenceService;
import app.storycore.project.ShotService;
import app.storycore.project.ui.OpenSequence;
import app.storycore.quota.Quotas;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the pages of this package ask and tell. */
@Component
record ProjectServices(
        ProjectService projects,
        ShotService shots,
        SequenceService several,
        ProjectFeed feed,
        PackageImport packages,
        GenerationBoard board,
        GenerationService generations,
        GenerationHistory history,
        GenerationRemoval removal,
        GenerationDesk.Services desk,
        LiveGenerations live,
        LivePreviews previews,
        Quotas quotas,
        Clock clock) {

    /** The sequence of this owner's project, to work on. */
    OpenSequence sequence(UUID projectId, UUID ownerId) {
        return new OpenSequence(shots, several, feed, projectId, ownerId);
    }
}
