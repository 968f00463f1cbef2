package app.storycore.generation.work.stage;

import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.Stage;
import app.storycore.generation.queue.GenerationLimits;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.StageFailedException;
import app.storycore.generation.work.StageWorker;
import app.storycore.generation.work.StorageRetry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stage IMAGES: one panel for each shot that has none yet, each a step of its own; one that fails stops no other. */
@Component
public class ImagesWorker implements StageWorker {

    private final ShotDrawing drawing;
    private final EngineChange engineChange;
    private final StorageRetry storage;
    private final Duration rest;

    ImagesWorker(ShotDrawing drawing, EngineChange engineChange, StorageRetry storage, GenerationLimits limits) {
        this.drawing = drawing;
        this.engineChange = engineChange;
        this.storage = storage;
        this.rest = limits.rest();
    }

    @Override
    public Stage stage() {
        return Stage.IMAGES;
    }

    @Override
    public int work(RunContext run) throws StageFailedException {
        List<ShotWorkItem> open =
                run.shots().stream().filter(shot -> shot.status().isOpen()).toList();
        engineChange.record(run, open);
        boolean any = !run.shotsWithPanel().isEmpty();
        Optional<Reason> firstReason = run.firstFailure();
        try (DrawingPermit drawingPermit = drawing.baton()) {
            for (int i = 0; i < open.size(); i++) {
                run.control().pause(rest);
                storage.awaitRoom(run.control());
                ShotDrawing.Outcome outcome = draw(run, open, i, drawingPermit);
                any |= outcome.reason() == null;
                firstReason = firstReason.or(() -> Optional.ofNullable(outcome.reason()));
            }
        }
        if (!any) {
            throw new StageFailedException(Reason.of(ReasonCode.NO_SHOT_DRAWN, firstReason.orElseThrow()));
        }
        return open.size();
    }

    /** Without a rest in between, one shot is handed straight on to the next. */
    private ShotDrawing.Outcome draw(RunContext run, List<ShotWorkItem> open, int i, DrawingPermit drawingPermit) {
        int total = run.shots().size();
        ShotWorkItem next = rest.isZero() && i + 1 < open.size() ? open.get(i + 1) : null;
        ShotDrawing.Share share = new ShotDrawing.Share(total - open.size() + i, total);
        return drawing.draw(run, open.get(i), share, next, drawingPermit);
    }
}
