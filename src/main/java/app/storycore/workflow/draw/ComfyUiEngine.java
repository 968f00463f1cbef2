package app.storycore.workflow.draw;

import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.JobMemory;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.PictureFiles;
import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingRole;
import app.storycore.engine.comfyui.job.JobDeadlines;
import app.storycore.engine.comfyui.job.JobFailedException;
import app.storycore.engine.comfyui.job.JobFailure;
import app.storycore.engine.comfyui.job.JobGraph;
import app.storycore.engine.comfyui.job.JobPicture;
import app.storycore.engine.comfyui.job.JobRun;
import app.storycore.engine.comfyui.job.JobValues;
import app.storycore.engine.comfyui.job.PictureNeededException;
import app.storycore.engine.prompt.PictureReference;
import app.storycore.engine.remote.RemoteException;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.work.engine.StudioEngineException;
import app.storycore.workflow.DrawableWorkflow;
import app.storycore.workflow.pool.PictureUploads;
import app.storycore.workflow.pool.PoolServer;
import app.storycore.workflow.pool.ServerFailures;
import app.storycore.workflow.pool.ServerLease;
import app.storycore.workflow.pool.ServerPool;
import app.storycore.workflow.pool.ServerSupply;
import app.storycore.workflow.pool.UnreadablePictureException;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Draws with a graph on whichever ComfyUI server is free; one that fails is left out, and another one draws. */
final class ComfyUiEngine extends WorkflowEngine {

    private static final String FOLDER = "storycore/";

    /** How many servers, one after the other, may fail or forget one picture. */
    private static final int MOST_SERVERS = 5;

    private final DrawableWorkflow.ComfyUi workflow;
    private final ServerSupply pool;
    private final JobDeadlines deadlines;

    ComfyUiEngine(DrawableWorkflow.ComfyUi workflow, PanelEngine planner, ServerSupply pool, JobDeadlines deadlines) {
        super(workflow, planner);
        this.workflow = workflow;
        this.pool = pool;
        this.deadlines = deadlines;
    }

    /** A server that has not refused the workflow; first the one that may be at work on the picture already. */
    private final class ServerRequest implements ServerPool.Wanted {

        private final Set<EngineServerFacts> refusing = new HashSet<>();
        private Optional<ServerId> atWork;
        private StudioEngineException failure;

        ServerRequest(JobMemory memory) {
            this.atWork = server(memory);
            this.failure = ServerFailures.failed(Fault.NOT_EQUIPPED, ReasonCode.ENGINE_SERVER_NONE, workflow.name());
        }

        @Override
        public boolean fits(EngineServerFacts server) {
            return ComfyUiEngine.fits(server) && !refusing.contains(server);
        }

        @Override
        public Optional<ServerId> atWork() {
            return atWork;
        }

        /** Whatever came of it, the next server is any that is free. */
        void asked() {
            atWork = Optional.empty();
        }

        @Override
        public String name() {
            return workflow.name();
        }
    }

    private static boolean fits(EngineServerFacts server) {
        return server.kind() == ServerKind.COMFYUI;
    }

    @Override
    public int shotsAtOnce() {
        return pool.places(ComfyUiEngine::fits);
    }

    private static String key(EngineServerFacts server) {
        return server.id().value().toString();
    }

    private static Optional<ServerId> server(JobMemory memory) {
        return memory.recall().map(job -> new ServerId(UUID.fromString(job.server())));
    }

    @Override
    PanelResult draw(PanelRequest request, PanelInputs inputs, Drawing drawing)
            throws EngineException, InterruptedIOException, UnreadablePictureException {
        ServerRequest wanted = new ServerRequest(drawing.memory());
        for (int server = 0; server < MOST_SERVERS; server++) {
            try (ServerLease lease = taken(wanted, drawing)) {
                wanted.asked();
                Optional<PanelResult> picture = draw(lease, request, inputs, drawing, wanted);
                if (picture.isPresent()) {
                    return picture.get();
                }
            }
            drawing.left();
        }
        throw wanted.failure;
    }

    /** When all have refused, the refusal is what is said. */
    private ServerLease taken(ServerRequest wanted, Drawing drawing) throws EngineException {
        try {
            return pool.take(wanted, drawing);
        } catch (EngineException none) {
            throw wanted.refusing.isEmpty() ? none : wanted.failure;
        }
    }

    /** Empty when another server is to be asked. */
    private Optional<PanelResult> draw(
            ServerLease lease, PanelRequest request, PanelInputs inputs, Drawing drawing, ServerRequest wanted)
            throws EngineException, InterruptedIOException, UnreadablePictureException {
        PoolServer server = lease.server();
        JobMemory memory = drawing.memory();
        boolean sentBefore = !server.uploads().isEmpty();
        leaveOther(server, memory);
        try {
            JobPicture picture = picture(lease, request, inputs, drawing);
            String seed = seed(request).toString();
            PanelResult panel = PanelPicture.of(
                    picture.file(), provenance(lease.name(), seed, inputs, picture.job(), picture.took()));
            lease.drew(picture.took());
            return Optional.of(panel);
        } catch (PictureNeededException e) {
            throw ServerFailures.failed(
                    Fault.NOT_EQUIPPED,
                    e.role() == BindingRole.START_PICTURE
                            ? ReasonCode.WORKFLOW_NEEDS_START
                            : ReasonCode.WORKFLOW_NEEDS_PICTURE,
                    workflow.name());
        } catch (JobFailedException e) {
            boolean uploadsGone = e.failure() instanceof JobFailure.Refused
                    && sentBefore
                    && !inputs.pictures().isEmpty();
            if (uploadsGone) {
                server.uploads().forget(); // it may have thrown them away: once more, with all of them
            }
            lease.failed(ServerFailures.of(lease.name(), e.failure()));
            if (uploadsGone) {
                wanted.failure = ServerFailures.of(lease.name(), e.failure());
            } else {
                requireAnother(server, e.failure(), wanted);
            }
            return Optional.empty();
        } catch (RemoteException e) {
            wanted.failure = lease.leaveOut(e);
            if (memory.recall().isPresent()) {
                requireFree(lease.name());
                memory.giveUp(lease.name());
            }
            return Optional.empty();
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            memory.forget();
            throw noPicture(lease);
        }
    }

    private StudioEngineException noPicture(ServerLease lease) {
        StudioEngineException why =
                ServerFailures.failed(Fault.BROKEN_ANSWER, ReasonCode.ENGINE_SERVER_NO_PICTURE, lease.name());
        lease.failed(why);
        return why;
    }

    /** The server that may be at work on the picture is used no more when another one was given out. */
    private void leaveOther(PoolServer server, JobMemory memory) throws EngineException {
        Optional<ServerId> other =
                server(memory).filter(id -> !id.equals(server.facts().id()));
        if (other.isPresent()) {
            String name = pool.name(other.get());
            requireFree(name);
            memory.giveUp(name);
        }
    }

    /** What it has drawn already, or draws now; only then the pictures that it draws from are sent. */
    private JobPicture picture(ServerLease lease, PanelRequest request, PanelInputs inputs, Drawing drawing)
            throws JobFailedException, PictureNeededException, UnreadablePictureException, RemoteException,
                    InterruptedIOException {
        PoolServer server = lease.server();
        JobRun run = new JobRun(key(server.facts()), server.comfyUi(), server.socket(), deadlines, System::nanoTime);
        JobWatcher watcher = new JobWatcher(drawing, lease, pool.clock());
        if (drawing.memory().recall().isPresent() || !inputs.pictures().isEmpty()) {
            drawing.began(); // long before a job is remembered that is sent
        }
        Optional<JobPicture> known = run.remembered(output(), drawing.memory(), watcher);
        if (known.isPresent()) {
            return known.get();
        }
        ObjectNode nodes = graph(server).fill(values(server, request, inputs));
        return run.draw(nodes, output(), drawing.memory(), watcher);
    }

    /** Another server may have what this one is missing; a job that was lost is sent again. */
    private void requireAnother(PoolServer server, JobFailure failure, ServerRequest wanted) throws EngineException {
        wanted.failure = ServerFailures.of(server.facts().name(), failure);
        switch (failure) {
            case JobFailure.Refused refused -> wanted.refusing.add(server.facts());
            case JobFailure.Lost lost -> requireFree(server.facts().name());
            default -> throw wanted.failure;
        }
    }

    /** What may have been drawn and paid is not sent again by itself. */
    private void requireFree(String server) throws EngineException {
        if (workflow.mayBill()) {
            throw ServerFailures.failed(Fault.ANSWER_LOST, ReasonCode.ENGINE_ANSWER_LOST, server);
        }
    }

    private JobGraph graph(PoolServer server) {
        return new JobGraph(workflow.graph(), workflow.bindings(), type -> {
            try {
                return server.schema(type);
            } catch (RemoteException | InterruptedIOException e) {
                return Optional.empty();
            }
        });
    }

    /** A prefix of its own each time: what is sent a second time unchanged writes no file. */
    private static JobValues values(PoolServer server, PanelRequest request, PanelInputs inputs)
            throws UnreadablePictureException, RemoteException, InterruptedIOException {
        PictureUploads uploads = server.uploads();
        PictureFiles files = request.context().files();
        List<String> references = new ArrayList<>();
        for (PictureReference reference : inputs.prompt().references()) {
            references.add(uploads.name(reference.picture(), files));
        }
        PictureReference start = inputs.start();
        return new JobValues(
                inputs.prompt().text(),
                inputs.prompt().negative(),
                request.width(),
                request.height(),
                seed(request),
                references,
                start == null ? null : uploads.name(start.picture(), files),
                FOLDER + UUID.randomUUID().toString().substring(0, 8));
    }

    private String output() {
        return workflow.bindings().stream()
                .filter(binding -> binding.role() == BindingRole.OUTPUT)
                .map(Binding::node)
                .findFirst()
                .orElseThrow();
    }
}
