package app.storycore.generation.run;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
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
    private final NewestPanels newest;
    private final GenerationLifecycle lifecycle;
    private final StageTimings timings;
    private final Estimates estimates;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ShotRecorder(
            RunRecorder runs,
            GenerationShots shots,
            NewestPanels newest,
            GenerationLifecycle lifecycle,
            StageTimings timings,
            Estimates estimates,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.runs = runs;
        this.shots = shots;
        this.newest = newest;
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

    /** How far a step has come; not counted as a step itself. */
    public GenerationSnapshot progressed(
            RunLease runLease, Stage stage, int number, double stageFraction, double shotFraction) {
        return runs.under(runLease, g -> {
            g.progress().workOn(number, shotFraction, stage, stageFraction);
            return lifecycle.changed(g, List.of());
        });
    }

    /** An attempt at a panel begins. */
    public GenerationSnapshot shotStarted(RunLease runLease, int number, double stageFraction) {
        return step(runLease, Stage.IMAGES, number, stageFraction, (g, shot) -> shot.begin(clock.instant()));
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
            begun.begin(clock.instant());
            return moved(g, Stage.IMAGES, next, stageFraction, List.of(done, begun));
        });
    }

    private void succeed(Generation g, GenerationShot shot, PanelFiles panel) {
        shot.succeed(panel, clock.instant());
        g.shotMade(panel.thumbnailAssetId());
        newest.drawn(g.projectId(), shot);
        publisher.publishEvent(new ShotEnded(ShotStatus.SUCCEEDED));
    }

    /** An attempt failed in a way that can pass. */
    public GenerationSnapshot shotRetries(
            RunLease runLease, int number, Reason why, Instant retryAt, double stageFraction) {
        return step(runLease, Stage.IMAGES, number, stageFraction, (g, shot) -> shot.retry(why, retryAt));
    }

    /** A shot is given up; the others go on. */
    public GenerationSnapshot shotFailed(RunLease runLease, Stage stage, int number, Reason why, double stageFraction) {
        return step(runLease, stage, number, stageFraction, (g, shot) -> {
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
            change.accept(g, shot);
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
