package app.storycore.generation.work;

import app.storycore.asset.AssetService;
import app.storycore.generation.Judgement;
import app.storycore.generation.PlannedShot;
import app.storycore.generation.Reasons;
import app.storycore.generation.ShotLedger;
import app.storycore.generation.Stage;
import app.storycore.imaging.Autofix;
import app.storycore.imaging.NearDuplicate;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Png;
import app.storycore.imaging.Quality;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stage QA: every delivered picture measured, mended at most once, and the better one kept. */
@Component
class QaWorker implements StageWorker {

    private static final Logger LOG = LoggerFactory.getLogger(QaWorker.class);

    private final AssetService assets;
    private final ShotLedger ledger;
    private final StorageRetry storage;

    QaWorker(AssetService assets, ShotLedger ledger, StorageRetry storage) {
        this.assets = assets;
        this.ledger = ledger;
        this.storage = storage;
    }

    @Override
    public Stage stage() {
        return Stage.QA;
    }

    @Override
    public int work(RunContext run) throws StageFailedException {
        List<PlannedShot> shots = run.shotsWithPanel();
        Check check = new Check(
                run, Arrays.stream(run.coherence().palette().colours()).boxed().toList());
        Losses losses = new Losses(shots.size());
        for (int i = 0; i < shots.size(); i++) {
            run.control().checkpoint();
            PlannedShot shot = shots.get(i);
            double fraction = (i + 1.0) / shots.size();
            try {
                storage.run(run.control(), () -> check.of(shot, fraction));
            } catch (IOException e) {
                losses.count(fail(run, shot, e, fraction));
            }
        }
        losses.requireSome();
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

        void of(PlannedShot shot, double fraction) throws IOException {
            Pixels picture = read(run, shot);
            if (shot.qaScore() == null) {
                judge(
                        run,
                        shot,
                        picture,
                        new Quality.Standard(Pictures.ASPECT_ACROSS, Pictures.ASPECT_DOWN, before, palette),
                        fraction);
                judged++;
            }
            before = List.of(NearDuplicate.hash(picture));
        }
    }

    private Pixels read(RunContext run, PlannedShot shot) throws IOException {
        return PictureFile.decode(assets.read(Objects.requireNonNull(shot.promotedAssetId()), run.owner()));
    }

    private void judge(RunContext run, PlannedShot shot, Pixels picture, Quality.Standard standard, double fraction)
            throws IOException {
        Autofix.Result result = Autofix.mend(picture, standard);
        UUID promoted = Objects.requireNonNull(shot.promotedAssetId());
        UUID mended = mended(run, result);
        QaReport report = QaReport.of(result);
        Judgement judgement = result.kept() && mended != null
                ? new Judgement(mended, promoted, report.score(), report.toJson())
                : new Judgement(promoted, mended, report.score(), report.toJson());
        run.progress().stored(ledger.judged(run.run(), shot.number(), judgement, fraction));
    }

    /** What autofix made is kept even when it is not delivered, so that people can compare. */
    private @Nullable UUID mended(RunContext run, Autofix.Result result) throws IOException {
        Pixels mended = result.kept() ? result.picture() : result.other();
        return mended == null ? null : assets.storePicture(run.owner(), "image/png", Png.encode(mended));
    }

    private String fail(RunContext run, PlannedShot shot, IOException e, double fraction) {
        LOG.error(
                "Shot {} of generation {} not judged", shot.number(), run.run().generationId(), e);
        String why = "The picture could not be read for the quality check: " + Reasons.of(e);
        run.progress().stored(ledger.shotFailed(run.run(), Stage.QA, shot.number(), why, fraction));
        return why;
    }
}
