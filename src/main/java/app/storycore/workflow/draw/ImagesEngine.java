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
import app.storycore.engine.prompt.PictureReference;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.work.engine.StudioEngineException;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.png.Png;
import app.storycore.workflow.DrawableWorkflow;
import app.storycore.workflow.pool.ServerFailures;
import app.storycore.workflow.pool.ServerLease;
import app.storycore.workflow.pool.ServerPool;
import app.storycore.workflow.pool.ServerSupply;
import app.storycore.workflow.pool.UnreadablePictureException;
import app.storycore.workflow.server.EngineServerFacts;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws with a model of one server that speaks the form of OpenAI's images. One call is one attempt. */
final class ImagesEngine extends WorkflowEngine {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final DrawableWorkflow.Images workflow;
    private final ServerSupply pool;

    ImagesEngine(DrawableWorkflow.Images workflow, PanelEngine planner, ServerSupply pool) {
        super(workflow, planner);
        this.workflow = workflow;
        this.pool = pool;
    }

    /** The one server that has the model. */
    private final class ServerRequest implements ServerPool.Wanted {

        @Override
        public boolean fits(EngineServerFacts server) {
            return ImagesEngine.this.fits(server);
        }

        @Override
        public String name() {
            return workflow.name();
        }
    }

    private boolean fits(EngineServerFacts server) {
        return server.id().equals(workflow.serverId());
    }

    @Override
    public int shotsAtOnce() {
        return pool.places(this::fits);
    }

    @Override
    PanelResult draw(PanelRequest request, PanelInputs inputs, Drawing drawing)
            throws EngineException, InterruptedIOException, UnreadablePictureException {
        Instant begun = pool.clock().instant();
        while (true) {
            try (ServerLease lease = pool.take(new ServerRequest(), drawing)) {
                drawing.began();
                drawing.progressed(0);
                boolean patient = pool.clock().instant().isBefore(begun.plus(ServerPool.PATIENCE));
                Optional<PanelResult> panel = draw(lease, request, inputs, patient);
                if (panel.isPresent()) {
                    return panel.get();
                }
            }
            drawing.left();
        }
    }

    /**
     * Empty when the server has to be waited for.
     *
     * @param patient whether that may be
     */
    private Optional<PanelResult> draw(ServerLease lease, PanelRequest request, PanelInputs inputs, boolean patient)
            throws EngineException, InterruptedIOException, UnreadablePictureException {
        ImageRequest asked = asked(request, inputs);
        long begun = System.nanoTime();
        try {
            byte[] file = new ImagesServer(lease.server().remote(), LONGEST).draw(asked);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            lease.answered();
            String seed = asked.seed() == null ? "" : asked.seed().toString();
            PanelResult panel = PanelPicture.of(file, provenance(lease.name(), seed, inputs, "", took));
            lease.drew(took);
            return Optional.of(panel);
        } catch (ImageFailedException e) {
            if (!e.failure().isBeforeDrawing()) {
                throw failed(lease, ServerFailures.of(lease.name(), e));
            }
            StudioEngineException why = lease.leaveOut(e);
            if (!patient) {
                throw why;
            }
            return Optional.empty();
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw failed(
                    lease, ServerFailures.failed(Fault.ANSWER_LOST, ReasonCode.ENGINE_SERVER_NO_PICTURE, lease.name()));
        }
    }

    private StudioEngineException failed(ServerLease lease, StudioEngineException why) {
        lease.failed(why);
        return why;
    }

    private ImageRequest asked(PanelRequest request, PanelInputs inputs) throws UnreadablePictureException {
        ImageSize size = new ImageSize(request.width(), request.height()).nearest(workflow.sizes());
        List<byte[]> pictures = new ArrayList<>();
        for (PictureReference reference : inputs.prompt().references()) {
            pictures.add(png(UnreadablePictureException.read(
                    reference.picture(), request.context().files())));
        }
        return new ImageRequest(
                workflow.model(), inputs.prompt().text(), size, workflow.takesSeed() ? seed(request) : null, pictures);
    }

    /** The only kind of picture that all servers take. */
    private static byte[] png(byte[] file) throws UnreadablePictureException {
        return UnreadablePictureException.reading(() -> Png.encode(PictureFile.decode(file)));
    }
}
