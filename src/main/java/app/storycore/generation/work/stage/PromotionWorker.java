package app.storycore.generation.work.stage;

import app.storycore.asset.AssetService;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.StageFailedException;
import app.storycore.generation.work.StageWorker;
import app.storycore.generation.work.engine.PanelRenditions;
import app.storycore.generation.work.engine.PictureSizes;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Stage PROMOTION: every panel cut to the project's aspect and scaled to delivery size. */
@Component
class PromotionWorker implements StageWorker {

    private final AssetService assets;
    private final ShotRecorder recorder;
    private final ShotPass shots;
    private final PictureSizes sizes;

    PromotionWorker(AssetService assets, ShotRecorder recorder, ShotPass shots, PictureSizes sizes) {
        this.assets = assets;
        this.recorder = recorder;
        this.shots = shots;
        this.sizes = sizes;
    }

    @Override
    public Stage stage() {
        return Stage.PROMOTION;
    }

    @Override
    public int work(RunContext run) throws StageFailedException {
        AtomicInteger promoted = new AtomicInteger();
        shots.forEach(run, Stage.PROMOTION, ReasonCode.PANEL_NOT_SCALED, (shot, stageFraction) -> {
            if (shot.promotedAssetId() == null) {
                promote(run, shot, stageFraction);
                promoted.incrementAndGet();
            }
        });
        return promoted.get();
    }

    private void promote(RunContext run, ShotWorkItem shot, double stageFraction) throws IOException {
        byte[] panel = assets.read(Objects.requireNonNull(shot.panelAssetId()), run.owner());
        UUID asset = assets.storePicture(
                run.owner(),
                "image/png",
                PanelRenditions.promoted(panel, sizes.delivery(run.plan().aspect())));
        run.progress().stored(recorder.promoted(run.run(), shot.number(), asset, stageFraction));
    }
}
