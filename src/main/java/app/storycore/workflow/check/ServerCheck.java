package app.storycore.workflow.check;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.base.NotFoundException;
import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.comfyui.client.ServerFacts;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import app.storycore.engine.comfyui.schema.NodeSchema;
import app.storycore.engine.comfyui.schema.WorkflowCheck;
import app.storycore.engine.comfyui.schema.WorkflowProblem;
import app.storycore.engine.remote.RemoteException;
import app.storycore.engine.remote.RemoteServer;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Asks servers how they are, and what they say of a workflow. Takes as long as they do: not for a UI thread. Whatever
 * names an account throws {@link NotFoundException} when that is not an administrator's.
 */
@Service
public class ServerCheck {

    private final ServerService servers;
    private final AccountService accounts;
    private final SchemaMemory memory;

    ServerCheck(ServerService servers, AccountService accounts, SchemaMemory memory) {
        this.servers = servers;
        this.accounts = accounts;
        this.memory = memory;
    }

    /** How a server is now, enabled or not. */
    public ServerState state(AccountId administratorId, ServerId id) {
        accounts.requireAdministrator(administratorId);
        return state(id);
    }

    /** As {@link #state(AccountId, ServerId)}, for the application itself. */
    public ServerState state(ServerId id) {
        Optional<EngineServerFacts> facts = servers.facts(id);
        if (facts.isEmpty()) {
            return new ServerState.Failed(ServerProblem.SECRET_UNREADABLE);
        }
        RemoteServer server = remote(facts.get());
        try {
            return switch (facts.get().kind()) {
                case COMFYUI -> comfyUi(new ComfyUi(server));
                case OPENAI_IMAGES -> new ServerState.Images(ModelList.of(server));
            };
        } catch (RemoteException failed) {
            return new ServerState.Failed(ServerProblem.of(failed));
        } catch (InterruptedIOException stopping) {
            return new ServerState.Failed(ServerProblem.TIMED_OUT);
        }
    }

    private static ServerState comfyUi(ComfyUi comfyUi) throws RemoteException, InterruptedIOException {
        ServerFacts facts = comfyUi.facts();
        return new ServerState.ComfyUi(
                facts.version(),
                facts.devices(),
                facts.freeMemory(),
                comfyUi.queue().size());
    }

    /** What keeps a graph from drawing, in itself and on each enabled ComfyUI server, which are all asked anew. */
    public WorkflowVerdict check(AccountId administratorId, WorkflowGraph graph, List<Binding> bindings) {
        memory.forget();
        return glance(administratorId, graph, bindings);
    }

    /** As {@link #check}, but what a server said of its nodes a moment ago counts. */
    public WorkflowVerdict glance(AccountId administratorId, WorkflowGraph graph, List<Binding> bindings) {
        accounts.requireAdministrator(administratorId);
        WorkflowCheck check = new WorkflowCheck(graph, bindings);
        List<ServerVerdict> verdicts = servers.enabled().stream()
                .filter(server -> server.kind() == ServerKind.COMFYUI)
                .map(server -> verdict(server, graph, check))
                .toList();
        return new WorkflowVerdict(check.ofItself(), verdicts);
    }

    private ServerVerdict verdict(EngineServerFacts server, WorkflowGraph graph, WorkflowCheck check) {
        try {
            ComfyUi comfyUi = new ComfyUi(remote(server));
            var unusedFacts = comfyUi.facts();
            Map<String, NodeSchema> schemas = new HashMap<>();
            for (String type : types(graph).toList()) {
                memory.schema(server, comfyUi, type).ifPresent(schema -> schemas.put(type, schema));
            }
            return new ServerVerdict(
                    server.id(), server.name(), null, check.on(type -> Optional.ofNullable(schemas.get(type))));
        } catch (RemoteException failed) {
            return new ServerVerdict(server.id(), server.name(), ServerProblem.of(failed), List.of());
        } catch (InterruptedIOException stopping) {
            return new ServerVerdict(server.id(), server.name(), ServerProblem.TIMED_OUT, List.of());
        }
    }

    private static Stream<String> types(WorkflowGraph graph) {
        return graph.nodes().stream().map(WorkflowNode::type).distinct();
    }

    /** Whether the server of a model has it; a server without a list is believed to. */
    public WorkflowVerdict checkModel(AccountId administratorId, ServerId id, String model) {
        accounts.requireAdministrator(administratorId);
        String name = servers.facts(id).map(EngineServerFacts::name).orElse("");
        return new WorkflowVerdict(
                List.of(),
                List.of(
                        switch (state(administratorId, id)) {
                            case ServerState.Failed failed -> new ServerVerdict(id, name, failed.problem(), List.of());
                            case ServerState.Images images ->
                                new ServerVerdict(id, name, null, missing(images.models(), model));
                            case ServerState.ComfyUi other ->
                                new ServerVerdict(id, name, ServerProblem.ANOTHER_PROGRAM, List.of());
                        }));
    }

    private static List<WorkflowProblem> missing(List<String> models, String model) {
        return model.isEmpty() || models.isEmpty() || models.contains(model)
                ? List.of()
                : List.of(new WorkflowProblem.MissingModel("", "model", model));
    }

    private static RemoteServer remote(EngineServerFacts server) {
        return new RemoteServer(server.address(), server.credentials());
    }
}
