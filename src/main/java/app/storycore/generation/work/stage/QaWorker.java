package app.storycore.generation.work.stage;

import app.storycore.asset.AssetService;
import app.storycore.generation.QualityVerdict;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.QualityReasons;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.StageFailedException;
import app.storycore.generation.work.StageWorker;
import app.storycore.generation.work.engine.PanelRenditions;
import app.storycore.imaging.Autofix;
import app.storycore.imaging.NearDuplicate;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Quality;
import app.storycore.imaging.QualityReport;
import app.storycore.imaging.png.Png;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stage QA: every delivered picture measured, mended at most once, and the better one kept. */
@Component
class QaWorker implements StageWorker {

    private final AssetService assets;
    private final ShotRecorder recorder;
    private final ShotPass shots;

    QaWorker(AssetService assets, ShotRecorder recorder, ShotPass shots) {
        this.assets = assets;
        this.recorder = recorder;
        this.shots = shots;
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
        private List<Long> before = List.of();
        private int judged;

        Check(RunContext run, List<Integer> palette) {
            this.run = run;
            this.palette = palette;
        }

        void of(ShotWorkItem shot, double fraction) throws IOException {
            Pixels picture = read(run, shot);
            if (shot.qaScore() == null) {
                judge(
                        run,
                        shot,
                        picture,
                        new Quality.Standard(
                                PanelRenditions.ASPECT_ACROSS, PanelRenditions.ASPECT_DOWN, before, palette),
                        fraction);
                judged++;
            }
            before = List.of(NearDuplicate.hash(picture));
        }
    }

    private Pixels read(RunContext run, ShotWorkItem shot) throws IOException {
        return PictureFile.decode(assets.read(Objects.requireNonNull(shot.promotedAssetId()), run.owner()));
    }

    private void judge(RunContext run, ShotWorkItem shot, Pixels picture, Quality.Standard standard, double fraction)
            throws IOException {
        Autofix.Result result = Autofix.mend(picture, standard);
        UUID promoted = Objects.requireNonNull(shot.promotedAssetId());
        UUID mended = mended(run, result);
        ShotQuality report = report(result);
        QualityVerdict qualityVerdict = result.kept() && mended != null
                ? new QualityVerdict(mended, promoted, report.score(), report.toJson())
                : new QualityVerdict(promoted, mended, report.score(), report.toJson());
        run.progress().stored(recorder.judged(run.run(), shot.number(), qualityVerdict, fraction));
    }

    private static ShotQuality report(Autofix.Result result) {
        QualityReport kept = result.report();
        return new ShotQuality(
                kept.score(),
                kept.sharpness(),
                kept.issues().stream()
                        .map(QualityReasons::of)
                        .map(Reason::sentence)
                        .toList(),
                kept.issues(),
                switch (result.remedy()) {
                    case NONE -> null;
                    case SHARPENED -> ShotQuality.Remedy.SHARPENED;
                    case SOFTENED -> ShotQuality.Remedy.SOFTENED;
                },
                result.kept(),
                result.before().sharpness(),
                result.after().sharpness());
    }

    /** What autofix made is kept even when it is not delivered, so that people can compare. */
    private @Nullable UUID mended(RunContext run, Autofix.Result result) throws IOException {
        Pixels mended = result.kept() ? result.picture() : result.other();
        return mended == null ? null : assets.storePicture(run.owner(), "image/png", Png.encode(mended));
    }
}
