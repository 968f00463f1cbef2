package app.storycore.workflow.draw;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.base.NotFoundException;
import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.DrawingStoppedException;
import app.storycore.engine.EngineException;
import app.storycore.engine.PanelContext;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelResult;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.comfyui.job.JobDeadlines;
import app.storycore.engine.sketch.SketchEngine;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.work.engine.PanelRequestFactory;
import app.storycore.generation.work.engine.StudioEngineException;
import app.storycore.imaging.Lanczos;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Thumbnails;
import app.storycore.workflow.DrawableWorkflow;
import app.storycore.workflow.WorkflowId;
import app.storycore.workflow.WorkflowQueries;
import app.storycore.workflow.pool.ServerPool;
import app.storycore.workflow.server.ServerId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Draws single pictures with a workflow on a server of an administrator's choice, beside all generations.
 *
 * @see "src/site/markdown/decisions/0059-workflows-are-tried-out-before-they-draw.md"
 */
@Service
public class TestPictures {

    private static final Logger LOG = LoggerFactory.getLogger(TestPictures.class);
    private static final int AT_ONCE = 4;
    private static final int LONGEST_SIDE = 960;
    private static final VisualStyle STYLE = VisualStyle.INK;

    private final WorkflowQueries workflows;
    private final ServerPool pool;
    private final JobDeadlines deadlines;
    private final PanelRequestFactory requests;
    private final AccountService accounts;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final PanelEngine planner = new SketchEngine();

    TestPictures(
            WorkflowQueries workflows,
            ServerPool pool,
            JobDeadlines deadlines,
            PanelRequestFactory requests,
            AccountService accounts) {
        this.workflows = workflows;
        this.pool = pool;
        this.deadlines = deadlines;
        this.requests = requests;
        this.accounts = accounts;
    }

    /**
     * Begins one. It waits its turn at the server like every other picture, and has another seed each time.
     *
     * @throws NotFoundException when the asking account is not an administrator's, or the workflow is not confirmed
     */
    public TestRun start(
            AccountId administratorId, WorkflowId id, ServerId server, String prompt, TestRun.Watcher watcher) {
        accounts.requireAdministrator(administratorId);
        DrawableWorkflow workflow =
                workflows.confirmed(id).orElseThrow(() -> new NotFoundException("confirmed workflow", id));
        TestRun run = new TestRun(watcher);
        Thread unusedThread = Thread.ofPlatform()
                .daemon()
                .name("test-picture")
                .start(() -> watcher.ended(outcome(run, workflow, server, prompt, watcher)));
        return run;
    }

    private TestOutcome outcome(
            TestRun run, DrawableWorkflow workflow, ServerId server, String prompt, TestRun.Watcher watcher) {
        if (!free.tryAcquire()) {
            return new TestOutcome.Failed(Reason.of(ReasonCode.TEST_PICTURE_BUSY));
        }
        try {
            OneServer only = new OneServer(pool, server, () -> begun(run, workflow, watcher));
            PanelResult panel = draw(engine(workflow, only), prompt, run);
            return drawn(panel, only);
        } catch (DrawingStoppedException stopped) {
            return new TestOutcome.Cancelled();
        } catch (EngineException failed) {
            return run.isCancelled()
                    ? new TestOutcome.Cancelled()
                    : new TestOutcome.Failed(StudioEngineException.reason(failed));
        } catch (RuntimeException | IOException unexpected) {
            LOG.error("A workflow could not draw a test picture", unexpected);
            return new TestOutcome.Failed(Reason.of(ReasonCode.TEST_PICTURE_ERROR));
        } finally {
            run.waitsOn(null);
            free.release();
        }
    }

    /** A call of a server of images is one wait from here on. */
    private static void begun(TestRun run, DrawableWorkflow workflow, TestRun.Watcher watcher) {
        watcher.begun();
        if (workflow instanceof DrawableWorkflow.Images) {
            run.waitsOn(Thread.currentThread());
            run.progressed(0);
        }
    }

    private PanelEngine engine(DrawableWorkflow workflow, OneServer only) {
        return switch (workflow) {
            case DrawableWorkflow.ComfyUi graph -> new ComfyUiEngine(graph, planner, only, deadlines);
            case DrawableWorkflow.Images model -> new ImagesEngine(model, planner, only);
        };
    }

    private PanelResult draw(PanelEngine engine, String prompt, TestRun run) throws EngineException {
        Seed seed = new Seed(ThreadLocalRandom.current().nextLong());
        ShotBrief shot = ShotBrief.ofPrompt(prompt);
        Coherence coherence = engine.plan(requests.sheet(STYLE, AspectRatio.WIDESCREEN, seed, List.of(shot)));
        return engine.drawPanel(
                requests.panel(STYLE, AspectRatio.WIDESCREEN, seed, shot, coherence, PanelContext.NONE), run);
    }

    private static TestOutcome.Drawn drawn(PanelResult panel, OneServer only) throws IOException {
        Duration took = only.worked();
        return new TestOutcome.Drawn(
                small(PictureFile.decode(panel.png())), panel.width(), panel.height(), panel.png().length, took);
    }

    /** In its own shape, as it was delivered. */
    private static byte[] small(Pixels picture) {
        int longest = Math.max(picture.width(), picture.height());
        int width = Math.max(1, picture.width() * LONGEST_SIDE / longest);
        int height = Math.max(1, picture.height() * LONGEST_SIDE / longest);
        return Thumbnails.jpeg(longest > LONGEST_SIDE ? Lanczos.resize(picture, width, height) : picture);
    }
}
