package app.storycore.generation.run;

import app.storycore.account.AccountId;
import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.OutputFile;
import app.storycore.generation.RunLease;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationShot;
import app.storycore.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in a run, as far as it has come.
 *
 * @param snapshot as it was when the run began
 * @param negativePrompt what no picture is to show, may be empty
 * @param sheet null before stage GRID is done
 * @param deliveries files that are there already
 * @param shots by number
 */
public record RunPlan(
        RunLease run,
        AccountId ownerId,
        ProjectId projectId,
        String projectName,
        VisualStyle style,
        AspectRatio aspect,
        Seed seed,
        String engine,
        String engineVersion,
        String negativePrompt,
        Instant startedAt,
        GenerationSnapshot snapshot,
        @Nullable CoherenceSheet sheet,
        Map<OutputFile, UUID> deliveries,
        List<ShotWorkItem> shots) {

    static RunPlan of(
            RunLease run,
            Generation g,
            GenerationSnapshot snapshot,
            @Nullable CoherenceSheet sheet,
            List<GenerationShot> shots) {
        return new RunPlan(
                run,
                new AccountId(g.ownerId()),
                new ProjectId(g.projectId()),
                g.projectName(),
                g.style(),
                g.aspect(),
                g.seed(),
                g.engine(),
                g.engineVersion(),
                g.negativePrompt(),
                g.startedAt() == null ? g.submittedAt() : g.startedAt(),
                snapshot,
                sheet,
                g.deliveries(),
                shots.stream().map(GenerationShot::planned).toList());
    }
}
