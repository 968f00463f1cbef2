package app.storycore.generation.store;

import app.storycore.generation.GenerationId;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.QualityVerdict;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.reason.Reason;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shot as it was when its generation started, and what became of it. */
@Entity
@IdClass(GenerationShot.Key.class)
@SuppressWarnings("UnusedVariable")
// columns that only queries read
public class GenerationShot {

    /** How often a shot may take its runner down before it is given up. */
    static final int TAKEDOWNS_MAX = 3;

    /** A shot is known by its place in its generation. */
    public record Key(UUID generationId, int number) {}

    @Id
    private UUID generationId;

    @Id
    @Column(name = "shot_number")
    private int number;

    @Column(updatable = false)
    private UUID shotId;

    @Column(updatable = false)
    private @Nullable String label;

    @Embedded
    private ShotPlan plan;

    @Convert(converter = EnumConverters.Shot.class)
    private ShotStatus status;

    private int attempts;
    private int permille;
    private int takedowns;

    private @Nullable Instant retryAt;

    /** Set where it is not that of the generation. */
    private @Nullable String engineVersion;

    @Embedded
    private @Nullable StoredReason reason;

    /** Null as long as all its columns are. */
    @Embedded
    private @Nullable ShotResult result;

    private @Nullable Instant startedAt;

    private @Nullable Instant finishedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected GenerationShot() {}

    public GenerationShot(UUID generationId, NewGenerationShot fresh) {
        this.generationId = generationId;
        this.number = fresh.number();
        this.shotId = fresh.shotId().value();
        this.label = fresh.label();
        this.plan = new ShotPlan(fresh);
        this.status = ShotStatus.PENDING;
    }

    /** Another version of the engine goes on with the generation: it draws this one, unless {@code before} has. */
    public void engineChanged(String before, String hash) {
        if (status.isOpen()) {
            plan.newHash(hash);
        } else if (engineVersion == null) {
            engineVersion = before;
        }
    }

    /** The version of the engine that has drawn its panel, if it is not that of the generation. */
    public Optional<String> engineVersion() {
        return Optional.ofNullable(engineVersion);
    }

    /** The one way in which a status changes. */
    private void become(ShotStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalTransitionException(generationId, number, status, next);
        }
        status = next;
    }

    /** An attempt at its panel begins. */
    public void begin(Instant now) {
        become(ShotStatus.RUNNING);
        attempts++;
        permille = 0;
        startedAt = now;
        retryAt = null;
    }

    /**
     * Its panel is on disk.
     *
     * @throws IllegalStateException when it has one already
     */
    public void succeed(PanelFiles panel, Instant now) {
        become(ShotStatus.SUCCEEDED);
        if (panelAssetId() != null) {
            throw new IllegalStateException(
                    "Shot " + number + " of generation " + generationId + " has a panel already");
        }
        result().draw(panel);
        finishedAt = now;
        reason = null;
    }

    /** An attempt failed in a way that can pass; another follows at {@code next}. */
    public void retry(Reason why, Instant next) {
        become(ShotStatus.RETRYING);
        reason = StoredReason.of(why);
        retryAt = next;
    }

    /**
     * It is given up.
     *
     * @return what it was before
     */
    public ShotStatus fail(Reason why, Instant now) {
        ShotStatus before = status;
        become(ShotStatus.FAILED);
        reason = StoredReason.of(why);
        finishedAt = now;
        retryAt = null;
        return before;
    }

    /** It ends with its generation. */
    void cancel() {
        become(ShotStatus.CANCELLED);
    }

    /** Its picture for delivery is on disk. */
    public void promote(UUID assetId) {
        result().promote(assetId);
    }

    /** Its picture for delivery was judged, and perhaps mended. */
    public void judge(QualityVerdict verdict) {
        result().judge(verdict);
    }

    /**
     * Takes the panel of an earlier generation over.
     *
     * @param judgedAlike whether it stands behind the same shot as there, so that what was found there still holds
     */
    public void reuse(GenerationShot earlier, boolean judgedAlike, Instant now) {
        become(ShotStatus.REUSED);
        result = judgedAlike ? earlier.result().copy() : earlier.result().panelOnly();
        finishedAt = now;
    }

    /** Takes a version over that its author chose; it is made ready for delivery like a panel that was just drawn. */
    public void keep(PanelFiles chosen, Instant now) {
        become(ShotStatus.REUSED);
        result().draw(chosen);
        finishedAt = now;
    }

    /** Takes over what became of it elsewhere; the one move past the table, open only to a shot of which nothing is known. */
    public void arrive(ShotWorkItem drawn, @Nullable UUID thumbnail, Instant now) {
        if (status != ShotStatus.PENDING || drawn.status().isOpen()) {
            throw new IllegalTransitionException(generationId, number, status, drawn.status());
        }
        status = drawn.status();
        reason = drawn.reason() == null ? null : StoredReason.of(drawn.reason());
        result = ShotResult.of(drawn, thumbnail);
        finishedAt = now;
    }

    /** This shot as it was when it came into being. */
    public NewGenerationShot asNew() {
        return new NewGenerationShot(
                number,
                new ShotId(shotId),
                draft(),
                plan.casting(),
                plan.take(),
                plan.takes(),
                plan.firstSeed(),
                plan.seed(),
                plan.knownHash(),
                label);
    }

    /** Whether it has a panel that misses something of what was asked. */
    public boolean hasMisses() {
        return status.hasPanel() && result().misses() > 0;
    }

    private ShotResult result() {
        if (result == null) {
            result = new ShotResult();
        }
        return result;
    }

    public ShotDraft draft() {
        return plan.draft();
    }

    public ShotWorkItem planned() {
        return new ShotWorkItem(
                number,
                new ShotId(shotId),
                draft(),
                plan.casting(),
                plan.take(),
                plan.takes(),
                plan.firstSeed(),
                plan.seed(),
                plan.knownHash(),
                status,
                attempts,
                takedowns >= TAKEDOWNS_MAX - 1,
                result().panelAssetId(),
                result().promotedAssetId(),
                result().alternativeAssetId(),
                result().qaScore(),
                result().qaReport(),
                result().provenance(),
                result().report(),
                StoredReason.whyIfAny(reason),
                finishedAt,
                label);
    }

    /** The attempt in work has come this far, 0 to 1000. */
    public void progress(int reached) {
        permille = reached;
    }

    public ShotSnapshot snapshot() {
        return new ShotSnapshot(
                new GenerationId(generationId),
                number,
                new ShotId(shotId),
                status,
                attempts,
                status == ShotStatus.RUNNING ? permille : 0,
                status == ShotStatus.RUNNING ? startedAt : null,
                result().thumbnailAssetId(),
                result().panelAssetId(),
                result().promotedAssetId(),
                result().qaScore(),
                status.hasPanel() ? result().deviations() : null,
                StoredReason.whyIfAny(reason),
                label);
    }

    /** Back to waiting; an attempt that the machine broke off uses up none. */
    void putBack(boolean takenDown) {
        become(ShotStatus.PENDING);
        attempts = Math.max(0, attempts - 1);
        takedowns += takenDown ? 1 : 0;
        startedAt = null;
        retryAt = null;
    }

    public UUID generationId() {
        return generationId;
    }

    public int number() {
        return number;
    }

    public UUID shotId() {
        return shotId;
    }

    public ShotStatus status() {
        return status;
    }

    int takedowns() {
        return takedowns;
    }

    /** Its panel, if it has one. */
    public Optional<PanelFiles> panel() {
        return Optional.ofNullable(result().files());
    }

    /** What is delivered of its panel, if that was judged. */
    public Optional<QualityVerdict> verdict() {
        return Optional.ofNullable(result().verdict());
    }

    public @Nullable String inputHash() {
        return plan.inputHash();
    }

    public @Nullable UUID panelAssetId() {
        return result().panelAssetId();
    }

    public @Nullable UUID thumbnailAssetId() {
        return result().thumbnailAssetId();
    }

    public @Nullable String qaReport() {
        return result().qaReport();
    }

    public @Nullable UUID alternativeAssetId() {
        return result().alternativeAssetId();
    }
}
