package app.storycore.dashboard;

import app.storycore.generation.GenerationBoard;
import app.storycore.generation.GenerationHistory;
import app.storycore.generation.GenerationRemoval;
import app.storycore.generation.GenerationService;
import app.storycore.generation.imports.PackageImport;
import app.storycore.generation.live.LiveGenerations;
import app.storycore.generation.live.LivePreviews;
import app.storycore.generation.ui.GenerationDesk;
import app.storycore.project.ProjectService;
import app.storycore.project.SequenceFeed;
import app.storycore.project.ShotService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the pages of this package ask and tell. */
@Component
record ProjectServices(
        ProjectService projects,
        ShotService shots,
        SequenceFeed sequences,
        PackageImport packages,
        GenerationBoard board,
        GenerationService generations,
        GenerationHistory history,
        GenerationRemoval removal,
        GenerationDesk.Services desk,
        LiveGenerations live,
        LivePreviews previews,
        Clock clock) {}
