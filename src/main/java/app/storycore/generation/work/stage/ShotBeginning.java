package app.storycore.generation.work.stage;

import app.storycore.engine.JobMemory;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.work.RunContext;
import java.util.function.DoubleFunction;
import org.springframework.stereotype.Component;

/** Writes down that a shot is begun, once for each attempt and when it has its turn. */
@Component
final class ShotBeginning {

    private final ShotRecorder recorder;

    ShotBeginning(ShotRecorder recorder) {
        this.recorder = recorder;
    }

    /** Does nothing when it is begun. */
    void begin(ShotTask task) {
        if (!task.permit().isHeldFor(task.shot())) {
            begin(task, share -> recorder.shotStarted(task.run().run(), task.number(), share));
        }
    }

    /**
     * With the job that draws it, in one commit instead of two.
     *
     * @return false when it was begun before, on a machine that has left it; the job is not written down then
     */
    boolean beginWith(ShotTask task, JobMemory.Job job) {
        if (task.permit().isResumed(task.shot(), task.run().control())) {
            return false;
        }
        begin(task, share -> recorder.shotStarted(task.run().run(), task.number(), job, share));
        return true;
    }

    private static void begin(ShotTask task, DoubleFunction<GenerationSnapshot> record) {
        RunContext run = task.run();
        task.permit().take(task.shot(), run.control());
        task.shots().reached(task.number(), 0);
        run.progress().stored(record.apply(task.shots().fraction()));
    }
}
