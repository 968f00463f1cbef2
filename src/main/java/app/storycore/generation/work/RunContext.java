package app.storycore.generation.work;

import app.storycore.engine.Coherence;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.ShotBrief;
import app.storycore.generation.DrawnSequence;
import app.storycore.generation.DrawnSheet;
import app.storycore.generation.PlannedShot;
import app.storycore.generation.Run;
import app.storycore.generation.RunPlan;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the workers of one run share. */
final class RunContext {

    private final RunPlan plan;
    private final RunControl control;
    private final InsideProgress progress;
    private List<PlannedShot> shots;
    private @Nullable Coherence coherence;
    private @Nullable DrawnSheet sheet;
    private @Nullable List<ShotBrief> briefs;

    RunContext(RunPlan plan, RunControl control, InsideProgress progress) {
        this.plan = plan;
        this.control = control;
        this.progress = progress;
        this.shots = plan.shots();
        this.sheet = plan.sheet();
        this.coherence = sheet == null ? null : Coherence.parse(sheet.coherence());
    }

    RunPlan plan() {
        return plan;
    }

    Run run() {
        return plan.run();
    }

    UUID owner() {
        return plan.ownerId();
    }

    RunControl control() {
        return control;
    }

    InsideProgress progress() {
        return progress;
    }

    /** All shots by number, as they were when the stage in work began. */
    List<PlannedShot> shots() {
        return shots;
    }

    /** What an engine is told of each shot, by number; read once, as no run changes what was written. */
    List<ShotBrief> briefs(PanelEngine engine) {
        if (briefs == null) {
            briefs = ShotBriefs.inSequence(
                    engine, shots.stream().map(PlannedShot::draft).toList());
        }
        return briefs;
    }

    /** Those that have a panel. */
    List<PlannedShot> shotsWithPanel() {
        return shots.stream().filter(shot -> shot.status().hasPanel()).toList();
    }

    void refresh(List<PlannedShot> fresh) {
        shots = fresh;
    }

    /** The sheet's values; there since stage GRID. */
    Coherence coherence() {
        if (coherence == null) {
            throw new IllegalStateException("No coherence sheet before stage GRID is done");
        }
        return coherence;
    }

    boolean hasSheet() {
        return sheet != null;
    }

    /** All that is drawn so far, for the documents. */
    DrawnSequence drawn() {
        return new DrawnSequence(
                plan.run().generationId(),
                plan.ownerId(),
                plan.projectName(),
                plan.style(),
                plan.seed(),
                plan.engine(),
                plan.engineVersion(),
                plan.startedAt(),
                sheet,
                shots);
    }

    void sheet(DrawnSheet drawn) {
        coherence = Coherence.parse(drawn.coherence());
        sheet = drawn;
    }
}
