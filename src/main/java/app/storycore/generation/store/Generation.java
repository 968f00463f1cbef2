package app.storycore.generation.store;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.EngineWait;
import app.storycore.generation.Dispatch;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.OutputFile;
import app.storycore.generation.Priority;
import app.storycore.generation.RequestedAction;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.StaleRunException;
import app.storycore.generation.reason.Reason;
import app.storycore.project.ProjectService;
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
@SuppressWarnings("UnusedVariable")
// columns that only queries read
public class Generation {

    @Id
    private UUID id;

    private UUID projectId;
    private UUID ownerId;

    private @Nullable UUID activeProjectId;

    private String projectName;

    @Convert(converter = EnumConverters.Style.class)
    private VisualStyle style;

    @Convert(converter = EnumConverters.Aspect.class)
    private AspectRatio aspect;

    private long seed;
    private String engine;
    private @Nullable String engineName;

    @Column(length = ProjectService.NEGATIVE_PROMPT_MAX)
    private @Nullable String negativePrompt;

    private String engineVersion;

    @Convert(converter = EnumConverters.Status.class)
    private GenerationStatus status;

    @Embedded
    private GenerationProgress progress;

    @Convert(converter = EnumConverters.Urgency.class)
    private Priority priority;

    private long queueRank;

    @Embedded
    private RunnerState run = new RunnerState();

    @Embedded
    private @Nullable StoredReason reason;

    private @Nullable String waitingFor;

    private @Nullable Instant waitingSince;

    private @Nullable UUID retryOf;

    private Instant submittedAt;

    private @Nullable Instant startedAt;

    private @Nullable Instant endedAt;

    private @Nullable Instant seenAt;

    private @Nullable UUID sheetAssetId;

    private @Nullable UUID coverAssetId;

    private @Nullable UUID packageAssetId;

    private @Nullable UUID pdfAssetId;

    private @Nullable UUID animaticAssetId;

    private long frontRank;

    private boolean anew;

    private long revision;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Generation() {}

    public Generation(NewGeneration fresh, long queueRank, Instant now) {
        this.id = fresh.id().value();
        this.projectId = fresh.project().id().value();
        this.activeProjectId = projectId;
        this.ownerId = fresh.project().ownerId().value();
        this.projectName = fresh.project().name();
        this.style = fresh.style();
        this.aspect = fresh.aspect();
        this.seed = fresh.seed().value();
        this.retryOf = fresh.retryOf() == null ? null : fresh.retryOf().value();
        this.anew = fresh.anew();
        this.progress = new GenerationProgress(fresh.shots(), fresh.reused());
        this.engine = fresh.engine();
        this.engineName = fresh.engineName();
        this.engineVersion = fresh.engineVersion();
        this.negativePrompt = fresh.project().negativePrompt();
        this.status = GenerationStatus.QUEUED;
        this.priority = Priority.NORMAL;
        this.queueRank = queueRank;
        this.submittedAt = now;
    }

    public GenerationStatus status() {
        return status;
    }

    public Seed seed() {
        return new Seed(seed);
    }

    long revision() {
        return revision;
    }

    boolean isSeen() {
        return seenAt != null;
    }

    /** Counts a change that is about to be stored. */
    long revise() {
        return ++revision;
    }

    /** The one way in which a status changes; ends, and frees the project, when {@code next} is terminal. */
    public void become(GenerationStatus next, Reason why, Instant now) {
        if (!status.canBecome(next)) {
            throw new IllegalTransitionException(id, status, next);
        }
        boolean wasWorking = status.isWorking();
        status = next;
        reason = StoredReason.of(why);
        waitFor(null);
        if (next.isWorking() && !wasWorking) {
            run.beat(now);
            startedAt = startedAt == null ? now : startedAt;
        } else if (!next.isWorking()) {
            run.release();
        }
        if (next.isTerminal()) {
            end(next, now);
        }
    }

    /** Its shots get on no more as long as they wait for this; null when they do. */
    public void waitFor(@Nullable EngineWait wait) {
        waitingFor = wait == null ? null : wait.server();
        waitingSince = wait == null ? null : wait.silentSince();
    }

    @Nullable
    EngineWait waitingFor() {
        return waitingFor == null ? null : new EngineWait(waitingFor, waitingSince);
    }

    /** Comes into being as it ended elsewhere; only for one of which nothing was stored before. */
    void arrive(GenerationStatus outcome, Reason why, Instant now) {
        if (revision > 0 || !outcome.isTerminal()) {
            throw new IllegalTransitionException(id, status, outcome);
        }
        status = outcome;
        reason = StoredReason.of(why);
        progress.arrive();
        startedAt = now;
        seenAt = now;
        end(outcome, now);
    }

    private void end(GenerationStatus last, Instant now) {
        endedAt = now;
        activeProjectId = null;
        if (last.isComplete()) {
            progress.complete();
        }
    }

    /** Lets it run; only the execution of this very launch may take it. */
    public Dispatch admit(Instant now) {
        frontRank = 0;
        return new Dispatch(id, run.admit(now));
    }

    public Optional<Dispatch> launch() {
        return run.execution().map(execution -> new Dispatch(id, execution));
    }

    /** What is wanted of its runner. */
    public RequestedAction wish() {
        return RequestedAction.of(status, run.pauseAtOnce(), run.yielding());
    }

    /** Whether a runner should be at work on it and has not been heard of for too long. */
    public boolean isStalled(Instant now) {
        return GenerationSnapshot.isStalled(status, run.heartbeatAt(), now);
    }

    /** @throws StaleRunException when {@code token} is not the run's current one */
    public void require(UUID token) {
        if (!run.isHeldWith(token)) {
            throw new StaleRunException(new GenerationId(id));
        }
    }

    void seen(Instant now) {
        seenAt = now;
    }

    /** A shot has its panel now, which becomes the cover. */
    public void shotMade(UUID thumbnail) {
        progress.countMade();
        coverAssetId = thumbnail;
    }

    /** Takes the small picture of a shot for its cover, if there is one. */
    public void cover(@Nullable UUID thumbnail) {
        coverAssetId = thumbnail == null ? coverAssetId : thumbnail;
    }

    public void sheetDrawn(UUID assetId) {
        sheetAssetId = assetId;
    }

    /** Waits in front of all others of its account. */
    public void toFront(long rank) {
        frontRank = rank;
    }

    public void prioritise(Priority wanted) {
        priority = wanted;
    }

    /** Counts a shot that is given up, and takes it from those that had a panel before. */
    public void countFailure(ShotStatus before) {
        progress.countFailure(id, before);
    }

    /** A file of the package is on disk. */
    public void deliver(OutputFile outputFile, UUID assetId) {
        switch (outputFile) {
            case PACKAGE -> packageAssetId = assetId;
            case PDF -> pdfAssetId = assetId;
            case ANIMATIC -> animaticAssetId = assetId;
        }
    }

    /** The files of the package that are there already. */
    public Map<OutputFile, UUID> deliveries() {
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

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    @Nullable
    UUID activeProjectId() {
        return activeProjectId;
    }

    public String projectName() {
        return projectName;
    }

    public VisualStyle style() {
        return style;
    }

    public AspectRatio aspect() {
        return aspect;
    }

    public String engine() {
        return engine;
    }

    /** What people call its engine; one of a version before has none of its own. */
    public String engineName() {
        return engineName == null ? engine : engineName;
    }

    /** What no picture of it is to show, as it was said when it started. */
    public String negativePrompt() {
        return negativePrompt == null ? "" : negativePrompt;
    }

    public String engineVersion() {
        return engineVersion;
    }

    /** Another version of its engine draws from here on. */
    public void drawOnWith(String version) {
        engineVersion = version;
    }

    public GenerationProgress progress() {
        return progress;
    }

    public Priority priority() {
        return priority;
    }

    public long queueRank() {
        return queueRank;
    }

    public RunnerState run() {
        return run;
    }

    public @Nullable Reason reason() {
        return StoredReason.whyIfAny(reason);
    }

    public @Nullable UUID retryOf() {
        return retryOf;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    UUID sheetAssetId() {
        return sheetAssetId;
    }

    @Nullable
    UUID coverAssetId() {
        return coverAssetId;
    }

    @Nullable
    UUID packageAssetId() {
        return packageAssetId;
    }

    @Nullable
    UUID pdfAssetId() {
        return pdfAssetId;
    }

    @Nullable
    UUID animaticAssetId() {
        return animaticAssetId;
    }

    public long frontRank() {
        return frontRank;
    }

    public boolean anew() {
        return anew;
    }
}
