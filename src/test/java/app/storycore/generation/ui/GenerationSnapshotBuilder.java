package app.storycore.generation.ui;

import app.storycore.account.AccountId;
import app.storycore.base.MovableClock;
import app.storycore.base.film.AspectRatio;
import app.storycore.engine.EngineWait;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Priority;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.Reason;
import app.storycore.project.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes generations to show, which read as sentences. */
public final class GenerationSnapshotBuilder {

    public static final Instant NOW = MovableClock.START;

    private GenerationId id = new GenerationId(UUID.randomUUID());
    private AccountId owner = new AccountId(UUID.randomUUID());
    private String project = "The Lighthouse";
    private GenerationStatus status = GenerationStatus.QUEUED;
    private @Nullable Stage stage;
    private int permille;
    private int shotsInWork;
    private @Nullable EngineWait waiting;
    private int currentShot;
    private int made = 2;
    private int reused = 1;
    private int failed;
    private int withMisses;
    private int queuePlace;
    private @Nullable Reason reason;
    private @Nullable UUID packageId;
    private Instant heartbeat = NOW;
    private Instant submitted = NOW.minusSeconds(60);
    private @Nullable Instant expectedStart;
    private String engine = "sketch";
    private boolean seen;
    private long revision = 1;

    public static GenerationSnapshotBuilder aGeneration() {
        return new GenerationSnapshotBuilder();
    }

    public GenerationSnapshotBuilder id(GenerationId value) {
        id = value;
        return this;
    }

    public GenerationSnapshotBuilder of(AccountId account) {
        owner = account;
        return this;
    }

    public GenerationSnapshotBuilder project(String name) {
        project = name;
        return this;
    }

    /** Admitted, and not in a stage yet. */
    public GenerationSnapshotBuilder starting() {
        status = GenerationStatus.RUNNING;
        return this;
    }

    public GenerationSnapshotBuilder queued(int place) {
        status = GenerationStatus.QUEUED;
        queuePlace = place;
        return this;
    }

    public GenerationSnapshotBuilder startsIn(Duration span) {
        expectedStart = NOW.plus(span);
        return this;
    }

    public GenerationSnapshotBuilder by(String drawingEngine) {
        engine = drawingEngine;
        return this;
    }

    public GenerationSnapshotBuilder running(Stage in, int atPermille) {
        status = GenerationStatus.RUNNING;
        stage = in;
        permille = atPermille;
        return this;
    }

    public GenerationSnapshotBuilder atShot(int number) {
        currentShot = number;
        return this;
    }

    public GenerationSnapshotBuilder ended(GenerationStatus how) {
        status = how;
        currentShot = 0;
        return this;
    }

    public GenerationSnapshotBuilder withFailedShots(int count) {
        failed = count;
        return this;
    }

    public GenerationSnapshotBuilder withMisses(int count) {
        withMisses = count;
        return this;
    }

    public GenerationSnapshotBuilder withoutPanels() {
        made = 0;
        reused = 0;
        return this;
    }

    public GenerationSnapshotBuilder because(String why) {
        reason = Reason.words(why);
        return this;
    }

    public GenerationSnapshotBuilder withPackage() {
        packageId = UUID.randomUUID();
        return this;
    }

    public GenerationSnapshotBuilder silentFor(Duration span) {
        heartbeat = NOW.minus(span);
        return this;
    }

    public GenerationSnapshotBuilder submitted(Instant when) {
        submitted = when;
        return this;
    }

    public GenerationSnapshotBuilder seen() {
        seen = true;
        return this;
    }

    public GenerationSnapshotBuilder revision(long changed) {
        revision = changed;
        return this;
    }

    public GenerationSnapshotBuilder withShotsInWork(int several) {
        shotsInWork = several;
        return this;
    }

    public GenerationSnapshotBuilder waitingFor(EngineWait wait) {
        waiting = wait;
        return this;
    }

    public GenerationSnapshot now() {
        boolean ended = status.isTerminal();
        return new GenerationSnapshot(
                id,
                new ProjectId(UUID.randomUUID()),
                owner,
                project,
                status,
                stage,
                permille,
                currentShot,
                shotsInWork,
                12,
                made,
                reused,
                failed,
                withMisses,
                AspectRatio.WIDESCREEN,
                queuePlace,
                Priority.NORMAL,
                engine,
                engine,
                submitted,
                submitted,
                ended ? submitted.plusSeconds(60) : null,
                heartbeat,
                Duration.ofSeconds(10),
                status.isWorking() ? NOW.minusSeconds(42) : null,
                expectedStart,
                ended ? null : NOW.plusSeconds(60),
                waiting,
                reason,
                null,
                seen,
                null,
                packageId,
                packageId == null ? null : UUID.randomUUID(),
                packageId == null ? null : UUID.randomUUID(),
                revision);
    }
}
