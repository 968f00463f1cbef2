package app.storycore.generation.work.stage;

import app.storycore.engine.EngineException;
import app.storycore.engine.PanelEngine;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.Stage;
import app.storycore.generation.queue.GenerationLimits;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.ShotsInWork;
import app.storycore.generation.work.StageFailedException;
import app.storycore.generation.work.StageWorker;
import app.storycore.generation.work.StorageRetry;
import app.storycore.generation.work.engine.EngineRegistry;
import app.storycore.generation.work.engine.Scenes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/**
 * Stage IMAGES: one panel for each shot that has none yet, each a step of its own; one that fails stops no other. An engine that
 * draws elsewhere draws several at the same time.
 */
@Component
public class ImagesWorker implements StageWorker {

    /** Of one generation, however many places there are. */
    private static final int MOST_AT_ONCE = 64;

    /** So many more wait when every place is taken: the next is drawn while a picture is made ready and stored. */
    private static final int SPARE = 1;

    private final EngineRegistry engines;
    private final ShotDrawing drawing;
    private final EngineChange engineChange;
    private final StorageRetry storage;
    private final Duration rest;

    ImagesWorker(
            EngineRegistry engines,
            ShotDrawing drawing,
            EngineChange engineChange,
            StorageRetry storage,
            GenerationLimits limits) {
        this.engines = engines;
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
        int total = run.shots().size();
        ShotsInWork inWork = new ShotsInWork(total - open.size(), total);
        Map<Integer, Reason> failures = new ConcurrentSkipListMap<>();
        Optional<PanelEngine> sideBySide = engineForSeveral(run);
        if (sideBySide.isPresent()) {
            drawSideBySide(run, open, inWork, sideBySide.get(), failures);
        } else {
            drawOneByOne(run, open, inWork, failures);
        }
        if (run.shotsWithPanel().isEmpty() && failures.size() == open.size()) {
            Reason first = run.firstFailure()
                    .or(() -> failures.values().stream().findFirst())
                    .orElseThrow();
            throw new StageFailedException(Reason.of(ReasonCode.NO_SHOT_DRAWN, first));
        }
        return open.size();
    }

    /** Without a rest in between, one shot is handed straight on to the next. */
    private void drawOneByOne(
            RunContext run, List<ShotWorkItem> open, ShotsInWork inWork, Map<Integer, Reason> failures) {
        try (DrawingPermit permit = drawing.permit()) {
            for (int i = 0; i < open.size(); i++) {
                awaitTurn(run);
                ShotWorkItem shot = open.get(i);
                ShotWorkItem next = rest.isZero() && i + 1 < open.size() ? open.get(i + 1) : null;
                drawing.draw(new ShotTask(run, shot, inWork, next, permit, () -> false))
                        .ifPresent(why -> failures.put(shot.number(), why));
            }
        }
    }

    private void drawSideBySide(
            RunContext run,
            List<ShotWorkItem> open,
            ShotsInWork inWork,
            PanelEngine engine,
            Map<Integer, Reason> failures) {
        var unusedReadOnce = run.briefs(engine);
        ShotsAtOnce all = new ShotsAtOnce((shot, brokenOff) -> {
            try (DrawingPermit permit = drawing.permit()) {
                drawing.draw(new ShotTask(run, shot, inWork, null, permit, brokenOff))
                        .ifPresent(why -> failures.put(shot.number(), why));
            } finally {
                inWork.leave(shot.number());
            }
        });
        inWork.whenBegun(all::lookAgain);
        all.draw(chains(run, engine, open), () -> atOnce(engine, inWork), () -> awaitTurn(run));
    }

    /**
     * One that waits while others could begin would overtake those before it; one that has rested before it waits would
     * be drawn without a rest.
     */
    private int atOnce(PanelEngine engine, ShotsInWork inWork) {
        int places = engine.shotsAtOnce();
        int spare = engine.drawsElsewhere() && rest.isZero() && inWork.count() >= places ? SPARE : 0;
        return Math.min(places + spare, MOST_AT_ONCE);
    }

    /** What may be drawn side by side: where panels build on those before them, the scenes, otherwise all shots. */
    private static List<List<ShotWorkItem>> chains(RunContext run, PanelEngine engine, List<ShotWorkItem> open) {
        return engine.usesPreviousPanel()
                ? Scenes.apart(run.shots())
                : open.stream().map(List::of).toList();
    }

    private void awaitTurn(RunContext run) {
        run.control().pause(rest);
        storage.awaitRoom(run.control());
    }

    /** Empty when it draws here, one after the other; or is missing, as each shot will say. */
    private Optional<PanelEngine> engineForSeveral(RunContext run) {
        try {
            PanelEngine engine = engines.get(run.plan().engine());
            return Optional.of(engine).filter(one -> one.drawsElsewhere() || one.shotsAtOnce() > 1);
        } catch (EngineException missing) {
            return Optional.empty();
        }
    }
}
