package app.storycore.generation.document;

import app.storycore.account.AccountService;
import app.storycore.asset.AssetService;
import app.storycore.delivery.Aspect;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.GenerationInfo;
import app.storycore.delivery.PanelOrigin;
import app.storycore.delivery.PictureSource;
import app.storycore.delivery.ProjectInfo;
import app.storycore.delivery.Quality;
import app.storycore.delivery.Sheet;
import app.storycore.delivery.ShotPlan;
import app.storycore.delivery.ShotSeed;
import app.storycore.delivery.Storyboard;
import app.storycore.generation.DrawnSequence;
import app.storycore.generation.DrawnSheet;
import app.storycore.generation.PlannedShot;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.ShotStatus;
import app.storycore.project.ShotDraft;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers a drawn sequence as the storyboard that all documents are written from, those of stage EXPORT and those on
 * demand; pictures are opened when needed.
 */
@Component
public class Storyboards {

    private final AccountService accounts;
    private final AssetService assets;

    Storyboards(AccountService accounts, AssetService assets) {
        this.accounts = accounts;
        this.assets = assets;
    }

    /** The storyboard; the sequence must have its coherence sheet. */
    public Storyboard of(DrawnSequence sequence) {
        ProjectInfo project = new ProjectInfo(
                sequence.projectName(),
                accounts.get(sequence.ownerId()).username(),
                sequence.style(),
                Aspect.WIDESCREEN,
                sequence.seed());
        GenerationInfo generation = new GenerationInfo(
                sequence.generationId().toString(),
                sequence.engine(),
                sequence.engineVersion(),
                sequence.startedAt(),
                lastPicture(sequence));
        UUID owner = sequence.ownerId();
        return new Storyboard(
                project,
                sequence.shots().stream().map(shot -> frame(sequence, shot)).toList(),
                sheet(owner, Objects.requireNonNull(sequence.sheet(), "no coherence sheet")),
                generation);
    }

    private static Instant lastPicture(DrawnSequence sequence) {
        return sequence.shots().stream()
                .map(PlannedShot::finishedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(sequence.startedAt());
    }

    private Sheet sheet(UUID owner, DrawnSheet sheet) {
        return new Sheet(picture(owner, sheet.assetId()), sheet.coherence(), sheet.inputHash());
    }

    private Frame frame(DrawnSequence sequence, PlannedShot shot) {
        ShotDraft draft = shot.draft();
        ShotPlan asked = new ShotPlan(
                draft.prompt(),
                draft.duration(),
                draft.shotSize(),
                draft.cameraAngle(),
                draft.timeOfDay(),
                draft.mood());
        ShotSeed seed = new ShotSeed(shot.firstSeed(sequence.seed()), shot.take());
        return new Frame(shot.number(), asked, seed, outcome(sequence.ownerId(), shot));
    }

    private FrameOutcome outcome(UUID owner, PlannedShot shot) {
        UUID promoted = promoted(shot);
        UUID original = shot.panelAssetId();
        UUID alternative = shot.alternativeAssetId();
        ShotQuality quality = ShotQuality.parse(shot.qaReport());
        if (promoted == null || original == null || quality == null) {
            return new FrameOutcome.Failed(shot.reason() == null ? "Not drawn" : shot.reason());
        }
        return new FrameOutcome.Made(
                picture(owner, promoted),
                forDelivery(quality),
                shot.status() == ShotStatus.REUSED,
                new PanelOrigin(
                        picture(owner, original),
                        alternative == null ? null : picture(owner, alternative),
                        shot.inputHash()));
    }

    /** The panel of a shot as it is delivered, if it has come that far. */
    static @Nullable UUID promoted(PlannedShot shot) {
        return shot.status().hasPanel() && shot.qaReport() != null ? shot.promotedAssetId() : null;
    }

    private static Quality forDelivery(ShotQuality quality) {
        return new Quality(quality.score(), quality.sharpness(), quality.issues(), autofix(quality));
    }

    private static Quality.@Nullable Autofix autofix(ShotQuality quality) {
        ShotQuality.Remedy remedy = quality.remedy();
        return remedy == null
                ? null
                : new Quality.Autofix(
                        switch (remedy) {
                            case SHARPENED -> Quality.Correction.SHARPENED;
                            case SOFTENED -> Quality.Correction.SOFTENED;
                        },
                        quality.sharpnessBefore(),
                        quality.sharpnessAfter(),
                        quality.remedyKept());
    }

    private PictureSource picture(UUID owner, UUID assetId) {
        return () -> assets.open(assetId, owner);
    }
}
