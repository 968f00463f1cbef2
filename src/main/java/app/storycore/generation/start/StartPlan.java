package app.storycore.generation.start;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Casting;
import app.storycore.engine.StoredPicture;
import app.storycore.generation.GenerationId;
import app.storycore.generation.estimate.Workload;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.NewGeneration;
import app.storycore.generation.version.VersionInfo;
import app.storycore.generation.version.VersionOrigin;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ShotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A generation that is about to be started.
 *
 * @param engine that draws it
 * @param retryOf the ended one whose panels are taken over, null for a start from the project's sequence
 * @param anotherTake the shot that gets another take, or null
 * @param chosen the versions that authors chose, as they were read for this plan
 * @param cast who is in which shot, as it was read for this plan
 */
record StartPlan(
        ProjectInfo project,
        ActiveEngine engine,
        VisualStyle style,
        AspectRatio aspect,
        Seed seed,
        @Nullable GenerationId retryOf,
        @Nullable ShotId anotherTake,
        boolean anew,
        Map<ShotId, Casting> cast,
        Map<ShotId, VersionInfo> chosen,
        List<PanelPlan> panels) {

    int reused() {
        return (int) panels.stream().filter(PanelPlan::isReused).count();
    }

    int toMake() {
        return panels.size() - reused();
    }

    Workload work() {
        int extra = panels.stream()
                .filter(panel -> !panel.isReused())
                .mapToInt(panel -> panel.takes() - 1)
                .sum();
        return new Workload(toMake(), extra, panels.size());
    }

    /** The shots of earlier generations whose panels are taken over. */
    List<GenerationShot> takenOver() {
        return panels.stream()
                .flatMap(panel -> Stream.ofNullable(panel.reused()))
                .toList();
    }

    /**
     * The same with the versions that authors chose in the place of what would be drawn or taken over. What an author has
     * brought is never drawn over unless that very shot is asked for.
     *
     * @param versions all of them
     * @param there whether the file of a version can still be read
     */
    StartPlan keeping(Map<ShotId, VersionInfo> versions, Predicate<VersionInfo> there) {
        List<PanelPlan> kept = panels.stream()
                .map(panel -> Optional.ofNullable(versions.get(panel.shotId()))
                        .filter(version -> !panel.shotId().equals(anotherTake))
                        .filter(version -> !anew || version.origin() == VersionOrigin.OWN)
                        .filter(there)
                        .map(panel::keeping)
                        .orElse(panel))
                .toList();
        return new StartPlan(project, engine, style, aspect, seed, retryOf, anotherTake, anew, cast, versions, kept);
    }

    NewGeneration generation() {
        return new NewGeneration(
                new GenerationId(UUID.randomUUID()),
                project,
                style,
                aspect,
                seed,
                retryOf,
                anew,
                panels.size(),
                reused(),
                engine.engine(),
                engine.name(),
                engine.version());
    }

    /** The pictures that engines may be sent for these shots. */
    Set<UUID> pictures() {
        return panels.stream()
                .flatMap(panel -> panel.casting().pictures().stream())
                .map(StoredPicture::id)
                .collect(Collectors.toSet());
    }

    StartPlan with(List<PanelPlan> changed) {
        return new StartPlan(
                project, engine, style, aspect, seed, retryOf, anotherTake, anew, cast, chosen, List.copyOf(changed));
    }
}
