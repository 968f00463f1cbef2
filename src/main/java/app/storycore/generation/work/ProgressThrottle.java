package app.storycore.generation.work;

import app.storycore.engine.EngineWait;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Progress inside a step: told at once, but at most ten times a second for each shot, and stored once a second while it
 * changes. What is told never gets a whole percent ahead of what is stored, so that a killed server comes back with no
 * less. Safe for the threads of several shots; none waits for another one's storing.
 */
public final class ProgressThrottle {

    static final Duration STORED_EVERY = Duration.ofSeconds(1);
    private static final Duration TOLD_EVERY = Duration.ofMillis(100);

    /** A server that is free a moment later was not worth a word. */
    static final Duration WAIT_TOLD_AFTER = Duration.ofSeconds(2);

    private final RunLease runLease;
    private final ShotRecorder recorder;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final Map<Integer, Instant> toldAt = new HashMap<>();
    private GenerationSnapshot stored;
    private Instant storedAt;
    private @Nullable Instant standingSince;

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

    /** A step was stored; what is told from now on builds on the newest one, in whatever order they come. */
    public synchronized void stored(GenerationSnapshot snapshot) {
        if (snapshot.supersedes(stored)) {
            stored = snapshot;
        }
        storedAt = clock.instant();
    }

    /** A stage that does not go by shot has come further, 0 to 1. */
    public void inside(Stage stage, double fraction) {
        if (isToBeStored()) {
            stored(recorder.progressed(runLease, stage, fraction));
        }
        tell(stage, 0, fraction, List.of());
    }

    /**
     * A shot in work has come further.
     *
     * @param fraction of this step, 0 to 1
     */
    public void inside(Stage stage, ShotsInWork shots, ShotWorkItem shot, double fraction) {
        shots.reached(shot.number(), fraction);
        goOn();
        if (isToBeStored()) {
            stored(recorder.progressed(runLease, stage, shots.fraction(), shots.fractions()));
        }
        tell(stage, shot.number(), shots.fraction(), List.of(inWork(shot, fraction)));
    }

    /** A shot waits; stored, and told, when all that are in work do so for a while. */
    public void waits(ShotsInWork shots, ShotWorkItem shot, EngineWait wait) {
        shots.waits(shot.number(), wait);
        Optional<EngineWait> standstill = shots.standstill();
        if (standstill.isEmpty()) {
            goOn();
        } else if (isNews(standstill.get())) {
            stored(recorder.waits(runLease, standstill.get()));
        }
    }

    private synchronized boolean isNews(EngineWait standstill) {
        Instant now = clock.instant();
        standingSince = standingSince == null ? now : standingSince;
        return !now.isBefore(standingSince.plus(WAIT_TOLD_AFTER))
                && !Objects.equals(stored.waiting(), standstill)
                && claimStore(now);
    }

    private void goOn() {
        if (wasStanding()) {
            stored(recorder.waits(runLease, null));
        }
    }

    private synchronized boolean wasStanding() {
        standingSince = null;
        return stored.waiting() != null;
    }

    /** One thread stores, while the others go on. */
    private synchronized boolean isToBeStored() {
        return claimStore(clock.instant());
    }

    private boolean claimStore(Instant now) {
        boolean due = !now.isBefore(storedAt.plus(STORED_EVERY));
        if (due) {
            storedAt = now;
        }
        return due;
    }

    private void tell(Stage stage, int shot, double stageFraction, List<ShotSnapshot> inWork) {
        GenerationSnapshot known = toTell(shot);
        if (known != null) {
            publisher.publishEvent(
                    new GenerationChanged(known.withProgressInside(stage.permille(stageFraction)), inWork));
        }
    }

    /** Null when this shot was told of a moment ago. */
    private synchronized @Nullable GenerationSnapshot toTell(int shot) {
        Instant now = clock.instant();
        if (now.isBefore(toldAt.getOrDefault(shot, Instant.EPOCH).plus(TOLD_EVERY))) {
            return null;
        }
        toldAt.put(shot, now);
        return stored;
    }

    private ShotSnapshot inWork(ShotWorkItem shot, double fraction) {
        return new ShotSnapshot(
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
                null,
                null,
                null,
                shot.label());
    }
}
