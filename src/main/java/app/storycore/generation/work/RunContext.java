package app.storycore.generation.work;

import app.storycore.account.AccountId;
import app.storycore.engine.Coherence;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.ShotBrief;
import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.RunLease;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.history.RenderedSequence;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.run.RunPlan;
import app.storycore.generation.work.engine.ShotBriefMapper;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the workers of one run share. */
public final class RunContext {

    private final RunPlan plan;
    private final RunControl control;
    private final ProgressThrottle progress;
    private List<ShotWorkItem> shots;
    private String engineVersion;
    private @Nullable Coherence coherence;
    private @Nullable CoherenceSheet sheet;
    private @Nullable List<ShotBrief> briefs;

    RunContext(RunPlan plan, RunControl control, ProgressThrottle progress) {
        this.plan = plan;
        this.control = control;
        this.progress = progress;
        this.shots = plan.shots();
        this.engineVersion = plan.engineVersion();
        this.sheet = plan.sheet();
        this.coherence = sheet == null ? null : Coherence.parse(sheet.coherence());
    }

    public RunPlan plan() {
        return plan;
    }

    public RunLease run() {
        return plan.run();
    }

    public AccountId owner() {
        return plan.ownerId();
    }

    public RunControl control() {
        return control;
    }

    public ProgressThrottle progress() {
        return progress;
    }

    /** All shots by number, as they were when the stage in work began. */
    public List<ShotWorkItem> shots() {
        return shots;
    }

    /** What an engine is told of each shot, by number; read once, as no run changes what was written. */
    public List<ShotBrief> briefs(PanelEngine engine) {
        if (briefs == null) {
            briefs = ShotBriefMapper.inSequence(engine, shots, ShotWorkItem::draft, ShotWorkItem::casting);
        }
        return briefs;
    }

    /** Those that have a panel. */
    public List<ShotWorkItem> shotsWithPanel() {
        return shots.stream().filter(shot -> shot.status().hasPanel()).toList();
    }

    /** Why the first of those failed that had failed when the stage in work began. */
    public Optional<Reason> firstFailure() {
        return shots.stream()
                .filter(shot -> shot.status() == ShotStatus.FAILED)
                .map(ShotWorkItem::reason)
                .filter(Objects::nonNull)
                .findFirst();
    }

    void refresh(List<ShotWorkItem> fresh) {
        shots = fresh;
    }

    /** The sheet's values; there since stage GRID. */
    public Coherence coherence() {
        if (coherence == null) {
            throw new IllegalStateException("No coherence sheet before stage GRID is done");
        }
        return coherence;
    }

    /** The file of the sheet; there since stage GRID. */
    public UUID sheetAssetId() {
        return Objects.requireNonNull(sheet, "no coherence sheet").assetId();
    }

    public boolean hasSheet() {
        return sheet != null;
    }

    /** The version of the engine that draws its open shots. */
    public String engineVersion() {
        return engineVersion;
    }

    /** Another version of the engine draws from here on. */
    public void drawOnWith(String version) {
        engineVersion = version;
    }

    /** All that is drawn so far, for the documents. */
    public RenderedSequence drawn() {
        return new RenderedSequence(
                plan.run().generationId(),
                plan.ownerId(),
                plan.projectName(),
                plan.style(),
                plan.aspect(),
                plan.seed(),
                plan.engine(),
                engineVersion,
                plan.negativePrompt(),
                plan.startedAt(),
                sheet,
                shots);
    }

    public void sheet(CoherenceSheet drawn) {
        coherence = Coherence.parse(drawn.coherence());
        sheet = drawn;
    }
}
