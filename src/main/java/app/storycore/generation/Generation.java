package app.storycore.generation;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One run over a project's sequence.
 *
 * <p>Its status is set only by {@link #become} and {@link #arrive}, which only {@link GenerationLifecycle} calls.
 */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // columns that only queries read
class Generation {

    static final int REASON_MAX = 1000;

    @Id
    UUID id;

    UUID projectId;
    UUID ownerId;

    @Nullable
    UUID activeProjectId;

    String projectName;

    @Convert(converter = EnumConverters.Style.class)
    VisualStyle style;

    long seed;
    String engine;
    String engineVersion;

    @Convert(converter = EnumConverters.Status.class)
    private GenerationStatus status;

    @Convert(converter = EnumConverters.StageWord.class)
    @Nullable
    Stage stage;

    private int progressPermille;
    int currentShot;
    int shotPermille;
    int totalShots;
    int madeShots;
    int reusedShots;
    int failedShots;

    @Convert(converter = EnumConverters.Urgency.class)
    Priority priority;

    long queueRank;

    @Embedded
    RunnerState run = new RunnerState();

    @Column(length = REASON_MAX)
    @Nullable
    String reason;

    @Nullable
    UUID retryOf;

    Instant submittedAt;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant endedAt;

    private @Nullable Instant seenAt;

    @Nullable
    UUID sheetAssetId;

    @Nullable
    UUID coverAssetId;

    @Nullable
    UUID packageAssetId;

    @Nullable
    UUID pdfAssetId;

    @Nullable
    UUID animaticAssetId;

    long frontRank;

    boolean anew;

    private long revision;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Generation() {}

    Generation(StartPlan plan, String engine, String engineVersion, long queueRank, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = plan.project().id();
        this.activeProjectId = projectId;
        this.ownerId = plan.project().ownerId();
        this.projectName = plan.project().name();
        this.style = plan.style();
        this.seed = plan.seed().value();
        this.retryOf = plan.retryOf();
        this.anew = plan.anew();
        this.totalShots = plan.panels().size();
        this.reusedShots = plan.reused();
        this.engine = engine;
        this.engineVersion = engineVersion;
        this.status = GenerationStatus.QUEUED;
        this.priority = Priority.NORMAL;
        this.queueRank = queueRank;
        this.submittedAt = now;
    }

    GenerationStatus status() {
        return status;
    }

    Seed seed() {
        return new Seed(seed);
    }

    long revision() {
        return revision;
    }

    int permille() {
        return progressPermille;
    }

    boolean isSeen() {
        return seenAt != null;
    }

    /** Counts a change that is about to be stored. */
    long revise() {
        return ++revision;
    }

    /** The one way in which a status changes; ends, and frees the project, when {@code next} is terminal. */
    void become(GenerationStatus next, @Nullable String why, Instant now) {
        if (!status.canBecome(next)) {
            throw new IllegalTransitionException(id, status, next);
        }
        boolean wasWorking = status.isWorking();
        status = next;
        reason = why;
        if (next.isWorking() && !wasWorking) {
            run.heartbeatAt = now;
            startedAt = startedAt == null ? now : startedAt;
        } else if (!next.isWorking()) {
            run.release();
        }
        if (next.isTerminal()) {
            end(next, now);
        }
    }

    /** Comes into being as it ended elsewhere; only for one of which nothing was stored before. */
    void arrive(GenerationStatus outcome, String why, Instant now) {
        if (revision > 0 || !outcome.isTerminal()) {
            throw new IllegalTransitionException(id, status, outcome);
        }
        status = outcome;
        reason = why;
        stage = Stage.EXPORT;
        startedAt = now;
        seenAt = now;
        end(outcome, now);
    }

    private void end(GenerationStatus last, Instant now) {
        endedAt = now;
        activeProjectId = null;
        if (last.isComplete()) {
            progressPermille = 1000;
        }
    }

    /** Lets it run; only the execution of this very launch may take it. */
    Dispatch admit(Instant now) {
        frontRank = 0;
        return new Dispatch(id, run.admit(now));
    }

    Optional<Dispatch> launch() {
        return run.execution().map(execution -> new Dispatch(id, execution));
    }

    /** What is wanted of its runner. */
    RequestedAction wish() {
        return RequestedAction.of(status, run.pauseAtOnce, run.yielding);
    }

    /** Whether a runner should be at work on it and has not been heard of for too long. */
    boolean isStalled(Instant now) {
        return GenerationSnapshot.isStalled(status, run.heartbeatAt, now);
    }

    /** @throws StaleRunException when {@code token} is not the run's current one */
    void require(UUID token) {
        if (!run.isHeldWith(token)) {
            throw new StaleRunException(id);
        }
    }

    void seen(Instant now) {
        seenAt = now;
    }

    /** Counts a shot that is given up, and takes it from those that had a panel before. */
    void countFailure(ShotStatus before) {
        switch (before) {
            case SUCCEEDED -> madeShots--;
            case REUSED -> reusedShots--;
            case PENDING, RUNNING, RETRYING -> {}
            case FAILED, CANCELLED -> throw new IllegalStateException("A shot of generation " + id + " ended twice");
        }
        failedShots++;
    }

    /** Moves the progress on; it never goes back, whoever says so. */
    void progressTo(int permille) {
        progressPermille = Math.clamp(permille, progressPermille, 999);
    }

    /** A file of the package is on disk. */
    void deliver(OutputFile outputFile, UUID assetId) {
        switch (outputFile) {
            case PACKAGE -> packageAssetId = assetId;
            case PDF -> pdfAssetId = assetId;
            case ANIMATIC -> animaticAssetId = assetId;
        }
    }

    /** The files of the package that are there already. */
    Map<OutputFile, UUID> deliveries() {
        Map<OutputFile, UUID> there = new EnumMap<>(OutputFile.class);
        for (OutputFile outputFile : OutputFile.values()) {
            UUID asset = switch (outputFile) {
                case PACKAGE -> packageAssetId;
                case PDF -> pdfAssetId;
                case ANIMATIC -> animaticAssetId;
            };
            if (asset != null) {
                there.put(outputFile, asset);
            }
        }
        return there;
    }
}
