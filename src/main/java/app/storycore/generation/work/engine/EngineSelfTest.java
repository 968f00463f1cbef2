package app.storycore.generation.work.engine;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.base.NotFoundException;
import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.PanelContext;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelResult;
import app.storycore.engine.ShotBrief;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Tries out the engine that projects use which name none, beside all generations. */
@Service
public class EngineSelfTest {

    private static final Logger LOG = LoggerFactory.getLogger(EngineSelfTest.class);
    private static final VisualStyle STYLE = VisualStyle.WATERCOLOUR;
    private static final Seed SEED = new Seed(1);
    private static final ShotBrief SHOT =
            new ShotBrief("A lighthouse on a cliff, waves breaking far below", null, null, TimeOfDay.DUSK, null);

    private final EngineRegistry engineRegistry;
    private final AccountService accounts;
    private final PanelRequestFactory requests;
    private final ReentrantLock drawing = new ReentrantLock();

    EngineSelfTest(EngineRegistry engineRegistry, AccountService accounts, PanelRequestFactory requests) {
        this.requests = requests;
        this.engineRegistry = engineRegistry;
        this.accounts = accounts;
    }

    /** The name of that engine. */
    public String engine() {
        return engineRegistry.fallback().id();
    }

    /**
     * Draws one picture, whose size and shot are always the same. Takes as long as the engine does.
     *
     * @throws EngineException when none came of it; also when one is being drawn already
     * @throws NotFoundException when the asking account is not an administrator's
     */
    public TestPicture draw(AccountId administratorId) throws EngineException {
        accounts.requireAdministrator(administratorId);
        if (!drawing.tryLock()) {
            throw new StudioEngineException(Fault.BUSY, Reason.of(ReasonCode.TEST_PICTURE_BUSY));
        }
        try {
            return draw(engineRegistry.fallback());
        } catch (RuntimeException | IOException unexpected) {
            LOG.error("The engine could not draw a test picture", unexpected);
            throw new StudioEngineException(Fault.UNEXPECTED, Reason.of(ReasonCode.TEST_PICTURE_ERROR), unexpected);
        } finally {
            drawing.unlock();
        }
    }

    private TestPicture draw(PanelEngine engine) throws EngineException, IOException {
        long begun = System.nanoTime();
        Coherence coherence = engine.plan(requests.sheet(STYLE, AspectRatio.WIDESCREEN, SEED, List.of(SHOT)));
        PanelResult panel = engine.drawPanel(
                requests.panel(STYLE, AspectRatio.WIDESCREEN, SEED, SHOT, coherence, PanelContext.NONE),
                Drawing.unobserved());
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new TestPicture(
                engine.id(), engine.version(), PanelRenditions.thumbnail(panel), panel.width(), panel.height(), took);
    }
}
