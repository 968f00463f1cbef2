package app.storycore.workflow.draw;

import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.images.ImageFailedException;
import app.storycore.engine.images.ImageRequest;
import app.storycore.engine.images.ImageSize;
import app.storycore.engine.images.ImagesServer;
import app.storycore.engine.prompt.ComposedPrompt;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.workflow.DrawableWorkflow;
import app.storycore.workflow.server.EngineServerFacts;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;

/** Draws with a model of one server that speaks the form of OpenAI's images. One call is one attempt. */
final class ImagesEngine extends WorkflowEngine {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final DrawableWorkflow.Images workflow;
    private final ServerPool pool;

    ImagesEngine(DrawableWorkflow.Images workflow, PanelEngine planner, ServerPool pool) {
        super(workflow, planner);
        this.workflow = workflow;
        this.pool = pool;
    }

    /** The one server that has the model. */
    private final class Wish implements ServerPool.Wanted {

        @Override
        public boolean fits(EngineServerFacts server) {
            return server.id().equals(workflow.serverId());
        }

        @Override
        public boolean isBest(EngineServerFacts server) {
            return true;
        }

        @Override
        public String name() {
            return workflow.name();
        }
    }

    @Override
    PanelResult draw(PanelRequest request, ComposedPrompt prompt, Drawing drawing)
            throws EngineException, InterruptedIOException {
        try (ServerLease lease = pool.take(new Wish(), drawing)) {
            drawing.progressed(0);
            byte[] file = new ImagesServer(lease.server().remote(), LONGEST).draw(asked(request, prompt));
            lease.worked();
            return PanelPicture.of(file);
        } catch (ImageFailedException e) {
            throw ServerFailures.of(workflow.name(), e);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw ServerFailures.failed(Fault.ANSWER_LOST, ReasonCode.ENGINE_SERVER_NO_PICTURE, workflow.name());
        }
    }

    private ImageRequest asked(PanelRequest request, ComposedPrompt prompt) {
        ImageSize size = new ImageSize(request.width(), request.height()).nearest(workflow.sizes());
        return new ImageRequest(
                workflow.model(), prompt.text(), size, workflow.takesSeed() ? seed(request) : null, List.of());
    }
}
