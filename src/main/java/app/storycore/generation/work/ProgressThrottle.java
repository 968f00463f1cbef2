package app.storycore.generation.work;

import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.RunLease;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.Stage;
import app.storycore.generation.run.ShotRecorder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Progress inside a step: told at once, but at most ten times a second, and stored once a second while it changes. What
 * is told never gets a whole percent ahead of what is stored, so that a killed server comes back with no less.
 */
public final class ProgressThrottle {

    static final Duration STORED_EVERY = Duration.ofSeconds(1);
    private static final Duration TOLD_EVERY = Duration.ofMillis(100);

    private final RunLease runLease;
    private final ShotRecorder recorder;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private GenerationSnapshot stored;
    private Instant storedAt;
    private Instant toldAt = Instant.EPOCH;

    ProgressThrottle(
            RunLease runLease,
            GenerationSnapshot stored,
            ShotRecorder recorder,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.runLease = runLease;
        this.stored = stored;
        this.storedAt = clock.instant();
        this.recorder = recorder;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** A step was stored; what is told from now on builds on it. */
    public void stored(GenerationSnapshot snapshot) {
        stored = snapshot;
        storedAt = clock.instant();
    }

    /**
     * A step has come further.
     *
     * @param shot the one in work, null in a stage that does not go by shot
     * @param stageFraction of the whole stage, 0 to 1
     * @param shotFraction of this step, 0 to 1
     */
    public void inside(Stage stage, @Nullable ShotWorkItem shot, double stageFraction, double shotFraction) {
        Instant now = clock.instant();
        if (!now.isBefore(storedAt.plus(STORED_EVERY))) {
            int number = shot == null ? 0 : shot.number();
            stored(recorder.progressed(runLease, stage, number, stageFraction, shotFraction));
        } else if (now.isBefore(toldAt.plus(TOLD_EVERY))) {
            return;
        }
        toldAt = now;
        publisher.publishEvent(new GenerationChanged(
                stored.withProgressInside(stage.permille(stageFraction)), inWork(shot, shotFraction)));
    }

    private List<ShotSnapshot> inWork(@Nullable ShotWorkItem shot, double fraction) {
        return shot == null
                ? List.of()
                : List.of(new ShotSnapshot(
                        runLease.generationId(),
                        shot.number(),
                        shot.shotId(),
                        ShotStatus.RUNNING,
                        shot.attempts() + 1,
                        (int) (fraction * 1000),
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
