package app.storycore.generation;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectInfo;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One run over a project's sequence.
 *
 * <p>Its status changes only by {@link #become}, which only {@link GenerationLifecycle} calls.
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

    @Convert(converter = StoredEnums.Style.class)
    VisualStyle style;

    long seed;
    String engine;
    String engineVersion;

    @Convert(converter = StoredEnums.Status.class)
    private GenerationStatus status;

    @Convert(converter = StoredEnums.StageWord.class)
    @Nullable
    Stage stage;

    private int progressPermille;
    int currentShot;
    int shotPermille;
    int totalShots;
    int madeShots;
    int reusedShots;
    int failedShots;

    @Convert(converter = StoredEnums.Urgency.class)
    Priority priority;

    long queueRank;

    private @Nullable UUID runToken;

    @Nullable
    String node;

    @Nullable
    Instant heartbeatAt;

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
    Instant runningSince;

    private long workedMs;

    @Column(length = 60_000)
    @Nullable
    String coherence;

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

    private long revision;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Generation() {}

    Generation(ProjectInfo project, String engine, String engineVersion, long queueRank, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = project.id();
        this.activeProjectId = project.id();
        this.ownerId = project.ownerId();
        this.projectName = project.name();
        this.style = project.style();
        this.seed = project.seed().value();
        this.totalShots = project.shots();
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

    Duration worked() {
        return Duration.ofMillis(workedMs);
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
            heartbeatAt = now;
            startedAt = startedAt == null ? now : startedAt;
        } else if (!next.isWorking()) {
            closeWork(now);
            dropToken();
        }
        if (next.isTerminal()) {
            end(next, now);
        }
    }

    private void end(GenerationStatus last, Instant now) {
        endedAt = now;
        activeProjectId = null;
        if (last == GenerationStatus.COMPLETED || last == GenerationStatus.COMPLETED_WITH_FAILURES) {
            progressPermille = 1000;
        }
    }

    /** Adds the time since the run began to what was worked before. */
    private void closeWork(Instant until) {
        if (runningSince != null) {
            workedMs += Math.max(0, Duration.between(runningSince, until).toMillis());
            runningSince = null;
        }
    }

    /** Gives the run to a new runner; writes with any earlier token are refused from now on. */
    UUID takeToken(String byNode, Instant now) {
        // a runner that was lost worked until its last sign of life
        closeWork(heartbeatAt == null ? now : heartbeatAt);
        UUID token = UUID.randomUUID();
        runToken = token;
        node = byNode;
        runningSince = now;
        heartbeatAt = now;
        return token;
    }

    /** Takes the run from its runner. */
    void dropToken() {
        runToken = null;
        node = null;
    }

    /** @throws StaleRunException when {@code token} is not the run's current one */
    void require(UUID token) {
        if (!token.equals(runToken)) {
            throw new StaleRunException(id);
        }
    }

    void seen(Instant now) {
        seenAt = now;
    }

    /** Moves the progress on; it never goes back, whoever says so. */
    void progressTo(int permille) {
        progressPermille = Math.clamp(permille, progressPermille, 999);
    }

    /** The files of the package that are there already. */
    Set<Delivery> deliveries() {
        Set<Delivery> there = EnumSet.noneOf(Delivery.class);
        for (Delivery delivery : Delivery.values()) {
            UUID asset = switch (delivery) {
                case PACKAGE -> packageAssetId;
                case PDF -> pdfAssetId;
                case ANIMATIC -> animaticAssetId;
            };
            if (asset != null) {
                there.add(delivery);
            }
        }
        return there;
    }
}
