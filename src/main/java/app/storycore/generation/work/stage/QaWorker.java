package app.storycore.generation.work.stage;

import app.storycore.asset.AssetService;
import app.storycore.generation.QualityVerdict;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.StageFailedException;
import app.storycore.generation.work.StageWorker;
import app.storycore.generation.work.engine.PictureSize;
import app.storycore.generation.work.engine.PictureSizes;
import app.storycore.generation.work.engine.TechnicalCheck;
import app.storycore.imaging.NearDuplicate;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Stage QA: every delivered picture measured, mended at most once, and the better one kept. */
@Component
class QaWorker implements StageWorker {

    private final AssetService assets;
    private final ShotRecorder recorder;
    private final ShotPass shots;
    private final PictureSizes sizes;

    QaWorker(AssetService assets, ShotRecorder recorder, ShotPass shots, PictureSizes sizes) {
        this.assets = assets;
        this.recorder = recorder;
        this.shots = shots;
        this.sizes = sizes;
    }

    @Override
    public Stage stage() {
        return Stage.QA;
    }

    @Override
    public int work(RunContext run) throws StageFailedException {
        Check check = new Check(
                run, Arrays.stream(run.coherence().palette().colours()).boxed().toList());
        shots.forEach(run, Stage.QA, ReasonCode.PICTURE_NOT_CHECKED, check::of);
        return check.judged;
    }

    /** One pass over the shots of a run. */
    private final class Check {

        private final RunContext run;
        private final List<Integer> palette;
        private final PictureSize delivery;
        private List<Long> before = List.of();
        private int judged;

        Check(RunContext run, List<Integer> palette) {
            this.run = run;
            this.palette = palette;
            this.delivery = sizes.delivery(run.plan().aspect());
        }

        void of(ShotWorkItem shot, double fraction) throws IOException {
            Pixels picture = read(run, shot);
            if (shot.qaScore() == null) {
                judge(run, shot, TechnicalCheck.of(picture, delivery, before, palette), fraction);
                judged++;
            }
            before = List.of(NearDuplicate.hash(picture));
        }
    }

    private Pixels read(RunContext run, ShotWorkItem shot) throws IOException {
        return PictureFile.decode(assets.read(Objects.requireNonNull(shot.promotedAssetId()), run.owner()));
    }

    private void judge(RunContext run, ShotWorkItem shot, TechnicalCheck check, double fraction) throws IOException {
        QualityVerdict verdict = check.verdict(
                Objects.requireNonNull(shot.promotedAssetId()),
                mended -> assets.storePicture(run.owner(), "image/png", Png.encode(mended)));
        run.progress().stored(recorder.judged(run.run(), shot.number(), verdict, fraction));
    }
}
