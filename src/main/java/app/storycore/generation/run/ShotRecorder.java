package app.storycore.generation.run;

import app.storycore.engine.EngineWait;
import app.storycore.engine.JobMemory;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.OutputFile;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.QualityVerdict;
import app.storycore.generation.RunLease;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.Stage;
import app.storycore.generation.StaleRunException;
import app.storycore.generation.estimate.Estimates;
import app.storycore.generation.estimate.StageTiming;
import app.storycore.generation.estimate.StageTimings;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.GenerationShots;
import app.storycore.generation.store.NewestPanels;
import app.storycore.generation.version.VersionRecorder;
import app.storycore.project.ShotId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Where a runner writes down what it has done, step by step, each exactly once and only under its token.
 *
 * <p>Every method stores the change with the progress it means, and returns the generation as it is then; all throw
 * {@link StaleRunException} when the run is no longer the current one.
 */
@Service
public class ShotRecorder {

    private final RunRecorder runs;
    private final GenerationShots shots;
    private final EngineJobs jobs;
    private final NewestPanels newest;
    private final VersionRecorder versions;
    private final GenerationLifecycle lifecycle;
    private final StageTimings timings;
    private final Estimates estimates;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ShotRecorder(
            RunRecorder runs,
            GenerationShots shots,
            EngineJobs jobs,
            NewestPanels newest,
            VersionRecorder versions,
            GenerationLifecycle lifecycle,
            StageTimings timings,
            Estimates estimates,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.runs = runs;
        this.shots = shots;
        this.jobs = jobs;
        this.newest = newest;
        this.versions = versions;
        this.lifecycle = lifecycle;
        this.timings = timings;
        this.estimates = estimates;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** A stage begins, or goes on after a restart. */
    public GenerationSnapshot enter(RunLease runLease, Stage stage) {
        return runs.under(runLease, g -> {
            g.progress().enter(stage);
            return lifecycle.changed(g, List.of());
        });
    }

    /** A stage is done in one go, and took this long for so many units. */
    public void measured(RunLease runLease, Stage stage, int units, Duration duration) {
        estimates.measured(runs.under(runLease, g -> {
            timings.save(new StageTiming(g.ownerId(), g.engine(), stage, units, duration, clock.instant()));
            publisher.publishEvent(new StageMeasured(stage, duration));
            return g.engine();
        }));
    }

    /** How far a stage has come; not counted as a step itself. */
    public GenerationSnapshot progressed(RunLease runLease, Stage stage, double stageFraction) {
        return progressed(runLease, stage, stageFraction, Map.of());
    }

    /**
     * How far a stage has come with the shots that are in work; not counted as a step itself.
     *
     * @param fractions of each of them by number, 0 to 1
     */
    public GenerationSnapshot progressed(
            RunLease runLease, Stage stage, double stageFraction, Map<Integer, Double> fractions) {
        return runs.under(runLease, g -> {
            List<GenerationShot> inWork = fractions.isEmpty()
                    ? List.of()
                    : shots.findByGenerationIdAndNumberInOrderByNumber(g.id(), fractions.keySet());
            inWork.forEach(shot -> shot.progress((int) (fractions.getOrDefault(shot.number(), 0.0) * 1000)));
            g.progress().moveTo(stage.permille(stageFraction));
            return lifecycle.changed(g, inWork);
        });
    }

    /** Its shots wait, and none gets on; null when one does again. */
    public GenerationSnapshot waits(RunLease runLease, @Nullable EngineWait wait) {
        return runs.under(runLease, g -> {
            g.waitFor(wait);
            return lifecycle.changed(g, List.of());
        });
    }

    /** An attempt at a panel begins. */
    public GenerationSnapshot shotStarted(RunLease runLease, int number, double stageFraction) {
        return step(runLease, Stage.IMAGES, number, stageFraction, this::begin);
    }

    /** An attempt at a panel begins, by a job on another machine that is sent once this is stored. */
    public GenerationSnapshot shotStarted(RunLease runLease, int number, JobMemory.Job job, double stageFraction) {
        return step(runLease, Stage.IMAGES, number, stageFraction, (g, shot) -> {
            begin(g, shot);
            jobs.keep(new EngineJob.Key(g.id(), number), job, clock.instant());
        });
    }

    private void begin(Generation g, GenerationShot shot) {
        shot.begin(clock.instant());
        g.waitFor(null);
    }

    /** A panel is on disk; recorded once, whatever happens. */
    public GenerationSnapshot shotSucceeded(RunLease runLease, int number, PanelFiles panel, double stageFraction) {
        return step(runLease, Stage.IMAGES, number, stageFraction, (g, shot) -> succeed(g, shot, panel));
    }

    /** A panel is on disk and the attempt at the next one begins, in one commit instead of two. */
    public GenerationSnapshot shotSucceeded(
            RunLease runLease, int number, PanelFiles panel, int next, double stageFraction) {
        return runs.under(runLease, g -> {
            GenerationShot done = shot(g, number);
            GenerationShot begun = shot(g, next);
            succeed(g, done, panel);
            begin(g, begun);
            return moved(g, Stage.IMAGES, next, stageFraction, List.of(done, begun));
        });
    }

    private void succeed(Generation g, GenerationShot shot, PanelFiles panel) {
        shot.succeed(panel, clock.instant());
        g.shotMade(panel.thumbnailAssetId());
        if (shot.hasMisses()) {
            g.progress().countMisses();
        }
        newest.drawn(g.projectId(), shot);
        versions.drawn(g, shot, panel);
        forgetJob(g, shot, panel);
        publisher.publishEvent(new ShotEnded(ShotStatus.SUCCEEDED));
    }

    private void forgetJob(Generation g, GenerationShot shot, PanelFiles panel) {
        if (panel.provenance() != null && !panel.provenance().job().isEmpty()) {
            jobs.deleteById(new EngineJob.Key(g.id(), shot.number()));
        }
    }

    /** One of several takes of a shot is on disk, beside the one that becomes its panel; recorded once. */
    public void takeDrawn(RunLease runLease, int number, int take, PanelFiles panel) {
        runs.write(runLease, g -> {
            GenerationShot shot = shot(g, number);
            versions.takeDrawn(g, shot, take, panel);
            forgetJob(g, shot, panel);
        });
    }

    /** The takes of a shot that this generation has drawn so far. */
    public Set<Integer> takes(RunLease runLease, int number) {
        return runs.under(
                runLease, g -> versions.takes(g.id(), new ShotId(shot(g, number).shotId())));
    }

    /** An attempt failed in a way that can pass. */
    public GenerationSnapshot shotRetries(
            RunLease runLease, int number, Reason why, Instant retryAt, double stageFraction) {
        return step(runLease, Stage.IMAGES, number, stageFraction, (g, shot) -> shot.retry(why, retryAt));
    }

    /** A shot is given up; the others go on. */
    public GenerationSnapshot shotFailed(RunLease runLease, Stage stage, int number, Reason why, double stageFraction) {
        return step(runLease, stage, number, stageFraction, (g, shot) -> {
            if (shot.hasMisses()) {
                g.progress().forgetMisses();
            }
            g.countFailure(shot.fail(why, clock.instant()));
            publisher.publishEvent(new ShotEnded(ShotStatus.FAILED));
        });
    }

    /** The picture for delivery is on disk. */
    public GenerationSnapshot promoted(RunLease runLease, int number, UUID assetId, double stageFraction) {
        return step(runLease, Stage.PROMOTION, number, stageFraction, (g, shot) -> shot.promote(assetId));
    }

    /** A picture was judged. */
    public GenerationSnapshot judged(
            RunLease runLease, int number, QualityVerdict qualityVerdict, double stageFraction) {
        return step(runLease, Stage.QA, number, stageFraction, (g, shot) -> shot.judge(qualityVerdict));
    }

    /** A file of the package is on disk. */
    public GenerationSnapshot exported(RunLease runLease, OutputFile outputFile, UUID assetId, double stageFraction) {
        return runs.under(runLease, g -> {
            g.deliver(outputFile, assetId);
            g.progress().moveTo(Stage.EXPORT.permille(stageFraction));
            return lifecycle.changed(g, List.of());
        });
    }

    /** The shots as they are now, by number. */
    public List<ShotWorkItem> shots(RunLease runLease) {
        return runs.under(
                runLease,
                g -> shots.findByGenerationIdOrderByNumber(g.id()).stream()
                        .map(GenerationShot::planned)
                        .toList());
    }

    private GenerationSnapshot step(
            RunLease runLease,
            Stage stage,
            int number,
            double stageFraction,
            BiConsumer<Generation, GenerationShot> change) {
        return runs.under(runLease, g -> {
            GenerationShot shot = shot(g, number);
            ShotStatus before = shot.status();
            change.accept(g, shot);
            g.progress().turned(before, shot.status());
            return moved(g, stage, number, stageFraction, List.of(shot));
        });
    }

    private GenerationShot shot(Generation g, int number) {
        return shots.findById(new GenerationShot.Key(g.id(), number))
                .orElseThrow(() -> new StaleRunException(new GenerationId(g.id())));
    }

    private GenerationSnapshot moved(
            Generation g, Stage stage, int number, double stageFraction, List<GenerationShot> changed) {
        g.progress().workOn(number, 0, stage, stageFraction);
        return lifecycle.changed(g, changed);
    }
}
