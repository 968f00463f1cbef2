package app.storycore.generation.work.stage;

import app.storycore.asset.AssetService;
import app.storycore.base.Transactions;
import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.JobMemory;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.ShotBrief;
import app.storycore.generation.PanelFiles;
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
import app.storycore.imaging.Pixels;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
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
    private final JobRecorder jobs;
    private final RetryPolicy retryPolicy;
    private final SuspectIsolation suspectIsolation;
    private final PanelPreviews previews;
    private final StorageRetry storage;
    private final PanelRequestFactory requests;
    private final Clock clock;

    ShotDrawing(
            EngineRegistry engineRegistry,
            AssetService assets,
            ShotRecorder recorder,
            JobRecorder jobs,
            RetryPolicy retryPolicy,
            SuspectIsolation suspectIsolation,
            PanelPreviews previews,
            StorageRetry storage,
            Clock clock,
            PanelRequestFactory requests) {
        this.requests = requests;
        this.engineRegistry = engineRegistry;
        this.assets = assets;
        this.recorder = recorder;
        this.jobs = jobs;
        this.retryPolicy = retryPolicy;
        this.suspectIsolation = suspectIsolation;
        this.previews = previews;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * How a shot ended.
     *
     * @param reason why it failed, null when it has a panel
     */
    record Outcome(@Nullable Reason reason) {}

    /** Which part of the stage this shot is: {@code done} of {@code total} are behind it. */
    record Share(int done, int total) {
        double at(double fraction) {
            return (done + fraction) / total;
        }
    }

    /** Lets a drawing be stopped, and tells of it. */
    private final class Watched implements Drawing {

        private final RunContext run;
        private final ShotWorkItem shot;
        private final Share share;

        Watched(RunContext run, ShotWorkItem shot, Share share) {
            this.run = run;
            this.shot = shot;
            this.share = share;
        }

        @Override
        public void progressed(double fraction) {
            run.control().checkpointInside();
            run.progress().inside(Stage.IMAGES, shot, share.at(fraction), fraction);
        }

        @Override
        public void sketched(Supplier<Pixels> soFar) {
            previews.offer(run.owner(), run.run().generationId(), shot.number(), soFar);
        }

        @Override
        public JobMemory memory() {
            return jobs.memory(run.run(), shot.number());
        }
    }

    private record Failure(Reason reason, Fault fault) {}

    /** For one run through the shots of a generation, to be closed at its end. */
    DrawingPermit baton() {
        return new DrawingPermit(suspectIsolation);
    }

    /**
     * @param next the shot to be drawn after this one, null when there is none
     * @param drawingPermit of this run through the shots
     */
    Outcome draw(
            RunContext run, ShotWorkItem shot, Share share, @Nullable ShotWorkItem next, DrawingPermit drawingPermit) {
        for (int attempt = shot.attempts() + 1; ; attempt++) {
            begin(run, shot, share, drawingPermit);
            Failure failure = attempt(run, shot, share, next, drawingPermit);
            if (failure == null) {
                return new Outcome(null);
            }
            drawingPermit.release();
            if (!failure.fault().canPass() || attempt >= RetryPolicy.ATTEMPTS) {
                run.progress()
                        .stored(recorder.shotFailed(
                                run.run(), Stage.IMAGES, shot.number(), failure.reason(), share.at(1)));
                return new Outcome(failure.reason());
            }
            Duration wait = retryPolicy.after(attempt);
            run.progress()
                    .stored(recorder.shotRetries(
                            run.run(),
                            shot.number(),
                            failure.reason(),
                            clock.instant().plus(wait),
                            share.at(0)));
            run.control().pause(wait);
        }
    }

    private void begin(RunContext run, ShotWorkItem shot, Share share, DrawingPermit drawingPermit) {
        if (!drawingPermit.isHeldFor(shot)) {
            drawingPermit.take(shot, run.control());
            run.progress().stored(recorder.shotStarted(run.run(), shot.number(), share.at(0)));
        }
    }

    private @Nullable Failure attempt(
            RunContext run, ShotWorkItem shot, Share share, @Nullable ShotWorkItem next, DrawingPermit drawingPermit) {
        try {
            PanelEngine engine = engineRegistry.get(run.plan().engine());
            PanelResult panel = engine.drawPanel(request(engine, run, shot), new Watched(run, shot, share));
            succeeded(run, shot, stored(run, panel), share, next, drawingPermit);
            return null;
        } catch (EngineException e) {
            return new Failure(StudioEngineException.reason(e), e.fault());
        } catch (IOException e) {
            LOG.warn(
                    "Shot {} of generation {} could not be stored",
                    shot.number(),
                    run.run().generationId(),
                    e);
            return new Failure(Reason.of(ReasonCode.PICTURE_NOT_STORED, FileReasons.of(e)), Fault.STORAGE);
        } catch (RunStoppedException | StaleRunException stopped) {
            throw stopped;
        } catch (RuntimeException e) {
            if (Transactions.canPass(e)) {
                throw e;
            }
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error(
                    "Shot {} of generation {}, reference {}",
                    shot.number(),
                    run.run().generationId(),
                    reference,
                    e);
            return new Failure(Reason.of(ReasonCode.ENGINE_ERROR, reference), Fault.UNEXPECTED);
        } finally {
            previews.drop(run.run().generationId());
        }
    }

    private PanelFiles stored(RunContext run, PanelResult panel) throws IOException {
        byte[] thumbnail = PanelRenditions.thumbnail(panel.png());
        PanelFiles[] drawn = new PanelFiles[1];
        storage.whenRoom(
                run.control(),
                () -> drawn[0] = new PanelFiles(
                        assets.storePicture(run.owner(), "image/png", panel.png()),
                        assets.storePicture(run.owner(), "image/jpeg", thumbnail)));
        return drawn[0];
    }

    /** Goes straight on to the next shot, in the same commit, unless somebody wants something else in between. */
    private void succeeded(
            RunContext run,
            ShotWorkItem shot,
            PanelFiles drawn,
            Share share,
            @Nullable ShotWorkItem next,
            DrawingPermit drawingPermit) {
        if (next != null && run.control().order() == RunnerSignal.GO_ON && drawingPermit.canGoTo(next)) {
            run.progress().stored(recorder.shotSucceeded(run.run(), shot.number(), drawn, next.number(), share.at(1)));
            drawingPermit.hand(next);
        } else {
            run.progress().stored(recorder.shotSucceeded(run.run(), shot.number(), drawn, share.at(1)));
            drawingPermit.release();
        }
    }

    private PanelRequest request(PanelEngine engine, RunContext run, ShotWorkItem shot) {
        ShotBrief brief = run.briefs(engine).get(shot.number() - 1);
        return requests.panel(run.plan().style(), shot.seed(), brief, run.coherence());
    }
}
