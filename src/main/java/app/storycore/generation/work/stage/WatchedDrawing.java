package app.storycore.generation.work.stage;

import app.storycore.engine.Drawing;
import app.storycore.engine.EngineWait;
import app.storycore.engine.JobMemory;
import app.storycore.generation.Stage;
import app.storycore.generation.live.PanelPreviews;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.RunStoppedException;
import app.storycore.generation.work.RunnerSignal;
import app.storycore.imaging.Pixels;
import java.util.function.Supplier;

/** Lets the drawing of a shot be stopped, and tells of it. */
final class WatchedDrawing implements Drawing {

    private final ShotTask task;
    private final RunContext run;
    private final ShotBeginning beginning;
    private final PanelPreviews previews;
    private final JobMemory memory;

    WatchedDrawing(ShotTask task, ShotBeginning beginning, PanelPreviews previews, JobMemory memory) {
        this.task = task;
        this.run = task.run();
        this.beginning = beginning;
        this.previews = previews;
        this.memory = memory;
    }

    @Override
    public void began() {
        if (!task.permit().isResumed(task.shot(), run.control())) {
            beginning.begin(task);
        }
    }

    @Override
    public void left() {
        task.permit().pause();
    }

    @Override
    public void progressed(double fraction) {
        run.control().checkpointInside();
        requireWanted();
        run.progress().inside(Stage.IMAGES, task.shots(), task.shot(), fraction);
    }

    /** One that is not begun stops at every order: it is no shot in work. */
    @Override
    public void waits(EngineWait wait) {
        if (task.permit().isHeldFor(task.shot())) {
            run.control().checkpointInside();
        } else {
            run.control().checkpoint();
        }
        requireWanted();
        run.progress().waits(task.shots(), task.shot(), wait);
    }

    /** What is at work elsewhere goes on: the next run takes it up. */
    private void requireWanted() {
        if (task.brokenOff().getAsBoolean()) {
            throw new RunStoppedException(RunnerSignal.GIVE_UP);
        }
    }

    @Override
    public void sketched(Supplier<Pixels> soFar) {
        previews.offer(run.owner(), run.run().generationId(), task.number(), soFar);
    }

    @Override
    public String sequence() {
        return run.run().generationId().toString();
    }

    @Override
    public JobMemory memory() {
        return memory;
    }
}
