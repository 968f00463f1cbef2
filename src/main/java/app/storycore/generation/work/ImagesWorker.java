package app.storycore.generation.work;

import app.storycore.generation.PlannedShot;
import app.storycore.generation.Stage;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stage IMAGES: one panel for each shot that has none yet, each a step of its own; one that fails stops no other. */
@Component
class ImagesWorker implements StageWorker {

    private final ShotDrawing drawing;
    private final StorageRetry storage;

    ImagesWorker(ShotDrawing drawing, StorageRetry storage) {
        this.drawing = drawing;
        this.storage = storage;
    }

    @Override
    public Stage stage() {
        return Stage.IMAGES;
    }

    @Override
    public int work(RunContext run) throws StageFailedException {
        List<PlannedShot> open =
                run.shots().stream().filter(shot -> shot.status().isOpen()).toList();
        boolean any = !run.shotsWithPanel().isEmpty();
        String firstReason = null;
        try (Baton baton = drawing.baton()) {
            for (int i = 0; i < open.size(); i++) {
                run.control().checkpoint();
                storage.awaitRoom(run.control());
                ShotDrawing.Outcome outcome = draw(run, open, i, baton);
                any |= outcome.reason() == null;
                firstReason = firstReason == null ? outcome.reason() : firstReason;
            }
        }
        if (!any) {
            throw new StageFailedException("No shot could be drawn. The first one: " + firstReason);
        }
        return open.size();
    }

    private ShotDrawing.Outcome draw(RunContext run, List<PlannedShot> open, int i, Baton baton) {
        int total = run.shots().size();
        PlannedShot next = i + 1 < open.size() ? open.get(i + 1) : null;
        ShotDrawing.Share share = new ShotDrawing.Share(total - open.size() + i, total);
        return drawing.draw(run, open.get(i), share, next, baton);
    }
}
