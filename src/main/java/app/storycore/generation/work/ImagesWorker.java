package app.storycore.generation.work;

import app.storycore.generation.PlannedShot;
import app.storycore.generation.Stage;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stage IMAGES: one panel for each shot that has none yet, each a step of its own; one that fails stops no other. */
@Component
class ImagesWorker implements StageWorker {

    private final ShotDrawing drawing;

    ImagesWorker(ShotDrawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Stage stage() {
        return Stage.IMAGES;
    }

    @Override
    public int work(RunContext run) throws StageFailedException {
        List<PlannedShot> open =
                run.shots().stream().filter(shot -> shot.status().isOpen()).toList();
        int total = run.shots().size();
        int done = total - open.size();
        boolean any = !run.shotsWithPanel().isEmpty();
        String firstReason = null;
        for (PlannedShot shot : open) {
            run.control().checkpoint();
            ShotDrawing.Outcome outcome = drawing.draw(run, shot, new ShotDrawing.Share(done, total));
            any |= outcome.reason() == null;
            firstReason = firstReason == null ? outcome.reason() : firstReason;
            done++;
        }
        if (!any) {
            throw new StageFailedException("No shot could be drawn. The first one: " + firstReason);
        }
        return open.size();
    }
}
