package app.storycore.generation.start;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.NewGeneration;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ShotId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A generation that is about to be started.
 *
 * @param engine that draws it
 * @param retryOf the ended one whose panels are taken over, null for a start from the project's sequence
 * @param anotherTake the shot that gets another take, or null
 */
record StartPlan(
        ProjectInfo project,
        ActiveEngine engine,
        VisualStyle style,
        Seed seed,
        @Nullable GenerationId retryOf,
        @Nullable ShotId anotherTake,
        boolean anew,
        List<PanelPlan> panels) {

    int reused() {
        return (int) panels.stream().filter(PanelPlan::isReused).count();
    }

    int toMake() {
        return panels.size() - reused();
    }

    /** The shots of earlier generations whose panels are taken over. */
    List<GenerationShot> takenOver() {
        return panels.stream()
                .flatMap(panel -> Stream.ofNullable(panel.reused()))
                .toList();
    }

    NewGeneration generation() {
        return new NewGeneration(
                new GenerationId(UUID.randomUUID()),
                project,
                style,
                seed,
                retryOf,
                anew,
                panels.size(),
                reused(),
                engine.engine(),
                engine.name(),
                engine.version());
    }

    StartPlan with(List<PanelPlan> changed) {
        return new StartPlan(project, engine, style, seed, retryOf, anotherTake, anew, List.copyOf(changed));
    }
}
