package app.storycore.dashboard;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.live.LiveBinding;
import app.storycore.project.ProjectInfo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The generations of one project, as its page reads and hears of them. */
final class ProjectGenerations {

    private final GenerationQueries queries;
    private final GenerationService generations;
    private final GenerationNotifier notifier;
    private final ProjectInfo project;

    ProjectGenerations(
            GenerationQueries queries,
            GenerationService generations,
            GenerationNotifier notifier,
            ProjectInfo project) {
        this.queries = queries;
        this.generations = generations;
        this.notifier = notifier;
        this.project = project;
    }

    Optional<GenerationSnapshot> latest() {
        return queries.latest(project.id(), project.ownerId());
    }

    /** Reads the newest panels into {@code thumbnails}, and returns the shots of the latest generation. */
    List<ShotSnapshot> read(ShotThumbnails thumbnails, @Nullable GenerationSnapshot latest) {
        return thumbnails.read(queries, project.id(), project.ownerId(), latest);
    }

    /** Its owner sees how they ended. */
    void markSeen() {
        generations.markProjectSeen(project.id(), project.ownerId());
    }

    /** Tells {@code page} of changes while it is attached, and lets it read the truth at every attachment. */
    void bind(Component page, Command read, Consumer<LiveChanges> changed) {
        LiveBinding.bind(page, notifier, project.ownerId(), read, changed);
    }
}
