package app.storycore.generation.work.stage;

import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.FileReasons;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.StageFailedException;
import app.storycore.generation.work.StorageRetry;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One pass of a stage over all shots that have a panel; a shot whose files stay out of reach is given up. */
@Component
class ShotPass {

    /** What a stage does with one shot. */
    @FunctionalInterface
    interface Step {

        /**
         * Works on {@code shot}; may be called again when it fails.
         *
         * @param stageFraction of the stage that is done with this shot, 0 to 1
         */
        void work(ShotWorkItem shot, double stageFraction) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ShotPass.class);

    private final ShotRecorder recorder;
    private final StorageRetry storage;

    ShotPass(ShotRecorder recorder, StorageRetry storage) {
        this.recorder = recorder;
        this.storage = storage;
    }

    /**
     * Takes {@code step} with each shot, in order.
     *
     * @param failure why a shot is given up, about the reason of its file
     * @throws StageFailedException when no shot is left
     */
    void forEach(RunContext run, Stage stage, ReasonCode failure, Step step) throws StageFailedException {
        List<ShotWorkItem> shots = run.shotsWithPanel();
        ShotLosses losses = new ShotLosses(shots.size());
        for (int i = 0; i < shots.size(); i++) {
            run.control().checkpoint();
            ShotWorkItem shot = shots.get(i);
            double stageFraction = (i + 1.0) / shots.size();
            try {
                storage.run(run.control(), () -> step.work(shot, stageFraction));
            } catch (IOException e) {
                LOG.error(
                        "Stage {} gave up shot {} of generation {}",
                        stage,
                        shot.number(),
                        run.run().generationId(),
                        e);
                Reason why = Reason.of(failure, FileReasons.of(e));
                run.progress().stored(recorder.shotFailed(run.run(), stage, shot.number(), why, stageFraction));
                losses.count(why);
            }
        }
        losses.requireSome();
    }
}
