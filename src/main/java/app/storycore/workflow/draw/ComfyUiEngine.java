package app.storycore.workflow.draw;

import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.JobMemory;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingRole;
import app.storycore.engine.comfyui.job.JobDeadlines;
import app.storycore.engine.comfyui.job.JobFailedException;
import app.storycore.engine.comfyui.job.JobFailure;
import app.storycore.engine.comfyui.job.JobGraph;
import app.storycore.engine.comfyui.job.JobRun;
import app.storycore.engine.comfyui.job.JobValues;
import app.storycore.engine.comfyui.job.PictureNeededException;
import app.storycore.engine.prompt.ComposedPrompt;
import app.storycore.engine.remote.RemoteException;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.work.engine.StudioEngineException;
import app.storycore.workflow.DrawableWorkflow;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerKind;
import java.io.IOException;
import java.io.InterruptedIOException;
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
    private final ServerPool pool;
    private final JobDeadlines deadlines;

    ComfyUiEngine(DrawableWorkflow.ComfyUi workflow, PanelEngine planner, ServerPool pool, JobDeadlines deadlines) {
        super(workflow, planner);
        this.workflow = workflow;
        this.pool = pool;
        this.deadlines = deadlines;
    }

    /** A server that has not refused the workflow, best the one that may be at work on the picture. */
    private final class Wish implements ServerPool.Wanted {

        private final Set<EngineServerFacts> refusing = new HashSet<>();
        private final JobMemory memory;
        private StudioEngineException failure;

        Wish(JobMemory memory) {
            this.memory = memory;
            this.failure = ServerFailures.failed(Fault.NOT_EQUIPPED, ReasonCode.ENGINE_SERVER_NONE, workflow.name());
        }

        @Override
        public boolean fits(EngineServerFacts server) {
            return server.kind() == ServerKind.COMFYUI && !refusing.contains(server);
        }

        @Override
        public boolean isBest(EngineServerFacts server) {
            return memory.recall()
                    .filter(job -> job.server().equals(key(server)))
                    .isPresent();
        }

        @Override
        public String name() {
            return workflow.name();
        }
    }

    private static String key(EngineServerFacts server) {
        return server.id().value().toString();
    }

    @Override
    PanelResult draw(PanelRequest request, ComposedPrompt prompt, Drawing drawing)
            throws EngineException, InterruptedIOException {
        Wish wish = new Wish(drawing.memory());
        for (int server = 0; server < MOST_SERVERS; server++) {
            try (ServerLease lease = taken(wish, drawing)) {
                Optional<PanelResult> picture = draw(lease, request, prompt, drawing, wish);
                if (picture.isPresent()) {
                    return picture.get();
                }
            }
        }
        throw wish.failure;
    }

    /** When all have refused, the refusal is what is said. */
    private ServerLease taken(Wish wish, Drawing drawing) throws EngineException {
        try {
            return pool.take(wish, drawing);
        } catch (EngineException none) {
            throw wish.refusing.isEmpty() ? none : wish.failure;
        }
    }

    /** Empty when another server is to be asked. */
    private Optional<PanelResult> draw(
            ServerLease lease, PanelRequest request, ComposedPrompt prompt, Drawing drawing, Wish wish)
            throws EngineException, InterruptedIOException {
        PoolServer server = lease.server();
        JobMemory memory = drawing.memory();
        try {
            ObjectNode nodes = graph(server).fill(values(request, prompt));
            JobRun run =
                    new JobRun(key(server.facts()), server.comfyUi(), server.socket(), deadlines, System::nanoTime);
            byte[] file = run.draw(nodes, output(), memory, new JobWatcher(drawing, server));
            lease.worked();
            return Optional.of(PanelPicture.of(file));
        } catch (PictureNeededException e) {
            throw ServerFailures.failed(Fault.NOT_EQUIPPED, ReasonCode.WORKFLOW_NEEDS_PICTURE, workflow.name());
        } catch (JobFailedException e) {
            lease.worked();
            requireAnother(server, e.failure(), wish);
            return Optional.empty();
        } catch (RemoteException e) {
            wish.failure = ServerFailures.of(lease.name(), e);
            lease.leaveOut(wish.failure);
            memory.forget();
            return Optional.empty();
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw ServerFailures.failed(Fault.BROKEN_ANSWER, ReasonCode.ENGINE_SERVER_NO_PICTURE, lease.name());
        }
    }

    /** Another server may have what this one is missing; a job that was lost is sent again. */
    private static void requireAnother(PoolServer server, JobFailure failure, Wish wish) throws EngineException {
        wish.failure = ServerFailures.of(server.facts().name(), failure);
        switch (failure) {
            case JobFailure.Refused refused -> wish.refusing.add(server.facts());
            case JobFailure.Lost lost -> {}
            default -> throw wish.failure;
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
    private static JobValues values(PanelRequest request, ComposedPrompt prompt) {
        return new JobValues(
                prompt.text(),
                prompt.negative(),
                request.width(),
                request.height(),
                seed(request),
                List.of(),
                null,
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
