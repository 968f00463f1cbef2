package app.storycore.generation.work.stage;

import app.storycore.asset.AssetService;
import app.storycore.base.Seed;
import app.storycore.base.Transactions;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.ShotBrief;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.RunLease;
import app.storycore.generation.ShotSeeds;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.Stage;
import app.storycore.generation.StaleRunException;
import app.storycore.generation.live.PanelPreviews;
import app.storycore.generation.reason.FileReasons;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.JobRecorder;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.work.RetryPolicy;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.RunStoppedException;
import app.storycore.generation.work.RunnerSignal;
import app.storycore.generation.work.StorageRetry;
import app.storycore.generation.work.engine.EngineRegistry;
import app.storycore.generation.work.engine.PanelRenditions;
import app.storycore.generation.work.engine.PanelRequestFactory;
import app.storycore.generation.work.engine.StudioEngineException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws the panel of one shot, in up to {@link RetryPolicy#ATTEMPTS} attempts for errors that can pass. */
@Component
class ShotDrawing {

    private static final Logger LOG = LoggerFactory.getLogger(ShotDrawing.class);

    private final EngineRegistry engineRegistry;
    private final AssetService assets;
    private final ShotRecorder recorder;
    private final ShotBeginning beginning;
    private final JobRecorder jobs;
    private final RetryPolicy retryPolicy;
    private final SuspectIsolation suspectIsolation;
    private final PanelPreviews previews;
    private final StorageRetry storage;
    private final PanelRequestFactory requests;
    private final ShotContexts contexts;
    private final Clock clock;

    ShotDrawing(
            EngineRegistry engineRegistry,
            AssetService assets,
            ShotRecorder recorder,
            ShotBeginning beginning,
            JobRecorder jobs,
            RetryPolicy retryPolicy,
            SuspectIsolation suspectIsolation,
            PanelPreviews previews,
            StorageRetry storage,
            ShotContexts contexts,
            Clock clock,
            PanelRequestFactory requests) {
        this.requests = requests;
        this.engineRegistry = engineRegistry;
        this.assets = assets;
        this.recorder = recorder;
        this.beginning = beginning;
        this.jobs = jobs;
        this.retryPolicy = retryPolicy;
        this.suspectIsolation = suspectIsolation;
        this.previews = previews;
        this.storage = storage;
        this.contexts = contexts;
        this.clock = clock;
    }

    private record Failure(Reason reason, Fault fault) {}

    /** For one run through the shots of a generation on one thread, to be closed at its end by this thread. */
    DrawingPermit permit() {
        return new DrawingPermit(suspectIsolation);
    }

    /** Why the shot failed; empty when it has a panel. */
    Optional<Reason> draw(ShotTask task) {
        RunContext run = task.run();
        for (int attempt = task.shot().attempts() + 1; ; attempt++) {
            Failure failure = attempt(task);
            if (failure == null) {
                return Optional.empty();
            }
            beginning.begin(task);
            task.permit().release();
            if (!failure.fault().canPass() || attempt >= RetryPolicy.ATTEMPTS) {
                double share = task.shots().done(task.number());
                run.progress()
                        .stored(recorder.shotFailed(run.run(), Stage.IMAGES, task.number(), failure.reason(), share));
                return Optional.of(failure.reason());
            }
            retry(task, failure, retryPolicy.after(attempt));
        }
    }

    private void retry(ShotTask task, Failure failure, Duration wait) {
        RunContext run = task.run();
        task.shots().leave(task.number());
        Instant again = clock.instant().plus(wait);
        run.progress()
                .stored(recorder.shotRetries(
                        run.run(),
                        task.number(),
                        failure.reason(),
                        again,
                        task.shots().fraction()));
        run.control().pause(wait);
    }

    private @Nullable Failure attempt(ShotTask task) {
        RunContext run = task.run();
        try {
            PanelEngine engine = engineRegistry.get(run.plan().engine());
            if (!engine.drawsElsewhere()) {
                beginning.begin(task);
            }
            drawOtherTakes(engine, task);
            PanelResult panel = engine.drawPanel(
                    request(
                            engine,
                            run,
                            task.shot(),
                            task.shot().seed(),
                            task.shot().take()),
                    watched(task));
            succeeded(task, stored(run, panel));
            return null;
        } catch (EngineException e) {
            return new Failure(StudioEngineException.reason(e), e.fault());
        } catch (IOException e) {
            LOG.warn(
                    "Shot {} of generation {} could not be stored",
                    task.number(),
                    run.run().generationId(),
                    e);
            return new Failure(Reason.of(ReasonCode.PICTURE_NOT_STORED, FileReasons.of(e)), Fault.STORAGE);
        } catch (RunStoppedException | StaleRunException stopped) {
            throw stopped;
        } catch (RuntimeException e) {
            return unexpected(task, e);
        } finally {
            previews.drop(run.run().generationId(), task.number());
        }
    }

    /** Those before the one that becomes its panel; what was drawn before a restart is not drawn again. */
    private void drawOtherTakes(PanelEngine engine, ShotTask task) throws EngineException, IOException {
        RunContext run = task.run();
        ShotWorkItem shot = task.shot();
        if (shot.takes() == 1) {
            return;
        }
        Set<Integer> drawn = recorder.takes(run.run(), shot.number());
        for (int take = shot.take() - shot.takes() + 1; take < shot.take(); take++) {
            if (!drawn.contains(take)) {
                Seed seed = ShotSeeds.ofTake(shot.firstSeed(run.plan().seed()), take);
                PanelResult panel = engine.drawPanel(request(engine, run, shot, seed, take), watched(task));
                beginning.begin(task);
                recorder.takeDrawn(run.run(), shot.number(), take, stored(run, panel));
                previews.drop(run.run().generationId(), shot.number());
                if (engine.drawsElsewhere()) {
                    task.permit().pause(); // the next take waits for a machine
                }
            }
        }
    }

    private Failure unexpected(ShotTask task, RuntimeException failure) {
        if (Transactions.canPass(failure)) {
            throw failure;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Shot {} of generation {}, reference {}",
                task.number(),
                task.run().run().generationId(),
                reference,
                failure);
        return new Failure(Reason.of(ReasonCode.ENGINE_ERROR, reference), Fault.UNEXPECTED);
    }

    private WatchedDrawing watched(ShotTask task) {
        RunLease lease = task.run().run();
        return new WatchedDrawing(
                task, beginning, previews, jobs.memory(lease, task.number(), job -> beginning.beginWith(task, job)));
    }

    private PanelFiles stored(RunContext run, PanelResult panel) throws IOException {
        byte[] thumbnail = PanelRenditions.thumbnail(panel);
        PanelFiles[] drawn = new PanelFiles[1];
        storage.whenRoom(
                run.control(),
                () -> drawn[0] = new PanelFiles(
                        assets.storePicture(run.owner(), "image/png", panel.png()),
                        assets.storePicture(run.owner(), "image/jpeg", thumbnail),
                        panel.provenance(),
                        panel.report()));
        return drawn[0];
    }

    /** Goes straight on to the next shot, in the same commit, unless somebody wants something else in between. */
    private void succeeded(ShotTask task, PanelFiles drawn) {
        RunContext run = task.run();
        ShotWorkItem next = task.next();
        DrawingPermit permit = task.permit();
        beginning.begin(task);
        double share = task.shots().done(task.number());
        if (next != null && run.control().order() == RunnerSignal.GO_ON && permit.canGoTo(next)) {
            task.shots().reached(next.number(), 0);
            run.progress().stored(recorder.shotSucceeded(run.run(), task.number(), drawn, next.number(), share));
            permit.hand(next);
        } else {
            run.progress().stored(recorder.shotSucceeded(run.run(), task.number(), drawn, share));
            permit.release();
        }
        jobs.took(run.plan().engine(), drawn.provenance());
    }

    private PanelRequest request(PanelEngine engine, RunContext run, ShotWorkItem shot, Seed seed, int take) {
        ShotBrief brief = run.briefs(engine).get(shot.number() - 1);
        return requests.panel(
                        run.plan().style(),
                        run.plan().aspect(),
                        seed,
                        brief,
                        run.coherence(),
                        contexts.of(engine, run, shot))
                .ofTake(take);
    }
}
