package app.storycore.workflow;

import app.storycore.base.Sha256;
import app.storycore.base.Transactions;
import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.graph.WorkflowFormatException;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowReader;
import app.storycore.engine.comfyui.schema.WorkflowCheck;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerService;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Workflows for those that draw with them or choose one; read from the database each time. */
@Service
public class WorkflowQueries {

    /** The engine that needs nothing: the default as long as nobody chooses another one. */
    public static final String SKETCH = "sketch";

    /** Begins the engine id of every workflow. */
    public static final String PREFIX = "workflow-";

    private static final int VERSION_DIGITS = 16;

    private final Workflows workflows;
    private final WorkflowFiles files;
    private final DeletedWorkflows deleted;
    private final ServerService servers;
    private final Transactions transactions;

    WorkflowQueries(
            Workflows workflows,
            WorkflowFiles files,
            DeletedWorkflows deleted,
            ServerService servers,
            Transactions transactions) {
        this.workflows = workflows;
        this.files = files;
        this.deleted = deleted;
        this.servers = servers;
        this.transactions = transactions;
    }

    /** Those that projects can choose, by name. */
    public List<WorkflowInfo> usable() {
        return workflows.findAllByOrderByNameAscIdAsc().stream()
                .map(Workflow::info)
                .filter(WorkflowInfo::isUsable)
                .toList();
    }

    /** The workflow of an engine id, usable or not. */
    public Optional<WorkflowInfo> find(String engineId) {
        return workflows.findByEngineId(engineId).map(Workflow::info);
    }

    /** What the workflow of an engine id is called, or was before it was deleted. */
    public Optional<String> name(String engineId) {
        return find(engineId)
                .map(WorkflowInfo::name)
                .or(() -> deleted.findById(engineId).map(DeletedWorkflow::name));
    }

    /** The engine that new projects begin with: {@value #SKETCH} unless another is chosen and usable. */
    public String defaultEngine() {
        return workflows
                .findByIsDefaultTrue()
                .map(Workflow::info)
                .filter(WorkflowInfo::isUsable)
                .map(WorkflowInfo::engineId)
                .orElse(SKETCH);
    }

    /** A workflow that is confirmed and enabled; empty when there is none of this engine id. */
    public Optional<DrawableWorkflow> drawable(String engineId) {
        return transactions.read(() -> workflows
                .findByEngineId(engineId)
                .filter(workflow -> workflow.info().isUsable())
                .flatMap(this::drawable));
    }

    /** A workflow that is confirmed, for trying it out before it is enabled. */
    public Optional<DrawableWorkflow> confirmed(WorkflowId id) {
        return transactions.read(() -> workflows
                .findById(id.value())
                .filter(workflow -> workflow.info().confirmed())
                .flatMap(this::drawable));
    }

    private Optional<DrawableWorkflow> drawable(Workflow workflow) {
        return switch (workflow.info().kind()) {
            case COMFYUI -> graph(workflow);
            case IMAGES -> model(workflow.info());
        };
    }

    private Optional<DrawableWorkflow> graph(Workflow workflow) {
        List<Binding> bindings = workflow.bindings();
        Optional<WorkflowFile> file = files.findById(workflow.id());
        if (bindings.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        WorkflowInfo info = workflow.info();
        byte[] content = file.get().bytes();
        WorkflowGraph graph = read(content);
        return Optional.of(new DrawableWorkflow.ComfyUi(
                info.engineId(),
                info.name(),
                version(Base64.getEncoder().encodeToString(content), workflow.bindingText(), text(info.rules())),
                info.rules(),
                info.mayBill(),
                graph,
                bindings,
                new WorkflowCheck(graph, bindings).models()));
    }

    private static WorkflowGraph read(byte[] content) {
        try {
            return WorkflowReader.read(content);
        } catch (WorkflowFormatException e) {
            throw new IllegalStateException("A stored file is no workflow any more", e);
        }
    }

    private Optional<DrawableWorkflow> model(WorkflowInfo info) {
        ServerId serverId = info.serverId();
        return serverId == null
                ? Optional.empty()
                : servers.facts(serverId).map(server -> model(info, serverId, server));
    }

    private static DrawableWorkflow model(WorkflowInfo info, ServerId serverId, EngineServerFacts server) {
        String seeds = Boolean.toString(server.takesSeed());
        return new DrawableWorkflow.Images(
                info.engineId(),
                info.name(),
                version(server.kind().name(), info.model(), server.sizes().toString(), seeds, text(info.rules())),
                info.rules(),
                info.mayBill(),
                serverId,
                info.model(),
                server.sizes(),
                server.takesSeed());
    }

    private static String text(WorkflowRules rules) {
        return JsonMapper.shared().writeValueAsString(rules);
    }

    /** Unlike parts never meet in one text. */
    private static String version(String... parts) {
        return Sha256.of(JsonMapper.shared().writeValueAsString(List.of(parts))).substring(0, VERSION_DIGITS);
    }
}
