package app.storycore.generation.work.stage;

import app.storycore.asset.AssetService;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.FileReasons;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.StageFailedException;
import app.storycore.generation.work.StageWorker;
import app.storycore.generation.work.StorageRetry;
import app.storycore.generation.work.engine.PanelRenditions;
import app.storycore.generation.work.engine.PictureSizes;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stage PROMOTION: every panel cut to the project's aspect and scaled to delivery size. */
@Component
class PromotionWorker implements StageWorker {

    private static final Logger LOG = LoggerFactory.getLogger(PromotionWorker.class);

    private final AssetService assets;
    private final ShotRecorder ledger;
    private final StorageRetry storage;
    private final PictureSizes sizes;

    PromotionWorker(AssetService assets, ShotRecorder ledger, StorageRetry storage, PictureSizes sizes) {
        this.assets = assets;
        this.ledger = ledger;
        this.storage = storage;
        this.sizes = sizes;
    }

    @Override
    public Stage stage() {
        return Stage.PROMOTION;
    }

    @Override
    public int work(RunContext run) throws StageFailedException {
        List<ShotWorkItem> shots = run.shotsWithPanel();
        ShotLosses shotLosses = new ShotLosses(shots.size());
        int promoted = 0;
        for (int i = 0; i < shots.size(); i++) {
            run.control().checkpoint();
            if (shots.get(i).promotedAssetId() == null) {
                promote(run, shots.get(i), (i + 1.0) / shots.size(), shotLosses);
                promoted++;
            }
        }
        shotLosses.requireSome();
        return promoted;
    }

    private void promote(RunContext run, ShotWorkItem shot, double stageFraction, ShotLosses shotLosses) {
        try {
            storage.run(run.control(), () -> promote(run, shot, stageFraction));
        } catch (IOException e) {
            LOG.error(
                    "Shot {} of generation {} not promoted",
                    shot.number(),
                    run.run().generationId(),
                    e);
            Reason why = Reason.of(ReasonCode.PANEL_NOT_SCALED, FileReasons.of(e));
            run.progress().stored(ledger.shotFailed(run.run(), Stage.PROMOTION, shot.number(), why, stageFraction));
            shotLosses.count(why);
        }
    }

    private void promote(RunContext run, ShotWorkItem shot, double stageFraction) throws IOException {
        byte[] panel = assets.read(Objects.requireNonNull(shot.panelAssetId()), run.owner());
        UUID asset = assets.storePicture(run.owner(), "image/png", PanelRenditions.promoted(panel, sizes));
        run.progress().stored(ledger.promoted(run.run(), shot.number(), asset, stageFraction));
    }
}
