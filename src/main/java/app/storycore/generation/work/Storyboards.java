package app.storycore.generation.work;

import app.storycore.account.AccountService;
import app.storycore.asset.AssetService;
import app.storycore.delivery.Aspect;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.GenerationInfo;
import app.storycore.delivery.PictureSource;
import app.storycore.delivery.ProjectInfo;
import app.storycore.delivery.ShotPlan;
import app.storycore.delivery.Storyboard;
import app.storycore.generation.PlannedShot;
import app.storycore.generation.RunPlan;
import app.storycore.generation.ShotStatus;
import app.storycore.project.ShotDraft;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers a finished run as the storyboard that the documents are written from; pictures are opened when needed. */
@Component
class Storyboards {

    private final AccountService accounts;
    private final AssetService assets;

    Storyboards(AccountService accounts, AssetService assets) {
        this.accounts = accounts;
        this.assets = assets;
    }

    Storyboard of(RunContext run) {
        RunPlan plan = run.plan();
        ProjectInfo project = new ProjectInfo(
                plan.projectName(),
                accounts.get(plan.ownerId()).username(),
                plan.style(),
                new Aspect(Pictures.ASPECT_ACROSS, Pictures.ASPECT_DOWN),
                plan.seed());
        Instant lastPicture = run.shots().stream()
                .map(PlannedShot::finishedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(plan.startedAt());
        GenerationInfo generation = new GenerationInfo(
                plan.run().generationId().toString(),
                plan.engine(),
                plan.engineVersion(),
                plan.startedAt(),
                lastPicture);
        return new Storyboard(
                project,
                run.shots().stream().map(shot -> frame(run, shot)).toList(),
                picture(run.owner(), run.sheetAssetId()),
                generation);
    }

    private Frame frame(RunContext run, PlannedShot shot) {
        ShotDraft draft = shot.draft();
        ShotPlan asked = new ShotPlan(
                draft.prompt(),
                draft.duration(),
                draft.shotSize(),
                draft.cameraAngle(),
                draft.timeOfDay(),
                draft.mood());
        return new Frame(shot.number(), asked, outcome(run, shot));
    }

    private FrameOutcome outcome(RunContext run, PlannedShot shot) {
        if (!shot.status().hasPanel() || shot.promotedAssetId() == null || shot.qaReport() == null) {
            return new FrameOutcome.Failed(shot.reason() == null ? "Not drawn" : shot.reason());
        }
        return new FrameOutcome.Made(
                picture(run.owner(), shot.promotedAssetId()),
                QaReport.parse(shot.qaReport()).forDelivery(),
                shot.status() == ShotStatus.REUSED);
    }

    private PictureSource picture(UUID owner, UUID assetId) {
        return () -> assets.open(assetId, owner);
    }
}
