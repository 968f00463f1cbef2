package app.storycore.workflow;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.prompt.PromptTemplateException;
import app.storycore.generation.estimate.EngineTimings;
import app.storycore.workflow.WorkflowRejectedException.Reason;
import app.storycore.workflow.server.EnginesChanged;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Keeps workflows. Whatever names an account throws {@link NotFoundException} when that is not an administrator's.
 *
 * @see "src/site/markdown/decisions/0053-servers-and-workflows-are-rows.md"
 */
@Service
public class WorkflowService {

    /** Bytes of a file. */
    public static final int MOST_BYTES = 2 << 20;

    /** Characters of a name. */
    public static final int NAME_MAX = 80;

    /** Characters of a model's name. */
    public static final int MODEL_MAX = 200;

    private static final int ENGINE_BYTES = 6;

    private final Workflows workflows;
    private final WorkflowFiles files;
    private final DeletedWorkflows deleted;
    private final ServerService servers;
    private final EngineTimings timings;
    private final AccountService accounts;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    WorkflowService(
            Workflows workflows,
            WorkflowFiles files,
            DeletedWorkflows deleted,
            ServerService servers,
            EngineTimings timings,
            AccountService accounts,
            ApplicationEventPublisher events,
            Transactions transactions,
            Clock clock) {
        this.workflows = workflows;
        this.files = files;
        this.deleted = deleted;
        this.servers = servers;
        this.timings = timings;
        this.accounts = accounts;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All of them, by name. */
    public List<WorkflowInfo> list(AccountId administratorId) {
        accounts.requireAdministrator(administratorId);
        return workflows.findAllByOrderByNameAscIdAsc().stream()
                .map(Workflow::info)
                .toList();
    }

    /**
     * Keeps a file in API format as a new workflow; it draws once somebody has confirmed what its inputs are for.
     *
     * @throws WorkflowRejectedException when the name or the file cannot be
     */
    public WorkflowInfo upload(AccountId administratorId, String name, byte[] file) {
        String checked = WorkflowInput.name(name);
        UploadedWorkflow.graph(file);
        return transactions.write(() -> {
            accounts.requireAdministrator(administratorId);
            Workflow made = workflows.save(Workflow.graph(newEngineId(), checked, clock.instant()));
            files.save(new WorkflowFile(made.id(), file));
            events.publishEvent(new EnginesChanged());
            return made.info();
        });
    }

    /**
     * Sets up a model of a server of images.
     *
     * @param model as the server calls it, empty to leave it to the server
     */
    public WorkflowInfo addModel(AccountId administratorId, String name, ServerId serverId, String model) {
        String checked = WorkflowInput.name(name);
        String checkedModel = WorkflowInput.model(model);
        return transactions.write(() -> {
            accounts.requireAdministrator(administratorId);
            requireImages(administratorId, serverId);
            Workflow made =
                    workflows.save(Workflow.model(newEngineId(), checked, serverId, checkedModel, clock.instant()));
            events.publishEvent(new EnginesChanged());
            return made.info();
        });
    }

    /** Another name, another server or another model. */
    public void changeModel(AccountId administratorId, WorkflowId id, String name, ServerId serverId, String model) {
        String checked = WorkflowInput.name(name);
        String checkedModel = WorkflowInput.model(model);
        change(administratorId, id, workflow -> {
            requireImages(administratorId, serverId);
            WorkflowInput.require(workflow.info().kind() == WorkflowKind.IMAGES, Reason.MODEL);
            workflow.rename(checked, clock.instant());
            workflow.draw(serverId, checkedModel, clock.instant());
        });
    }

    private void requireImages(AccountId administratorId, ServerId serverId) {
        WorkflowInput.require(
                servers.list(administratorId).stream()
                        .anyMatch(server -> server.id().equals(serverId) && server.kind() == ServerKind.OPENAI_IMAGES),
                Reason.MODEL);
    }

    /** What there is to say of a workflow's inputs, as it is stored. */
    public WorkflowReview review(AccountId administratorId, WorkflowId id) {
        accounts.requireAdministrator(administratorId);
        return transactions.read(
                () -> UploadedWorkflow.review(find(id).bindings(), UploadedWorkflow.graph(stored(id))));
    }

    /**
     * What there is to say of the inputs in a new file of a workflow: bindings that are found again in it, those that are
     * not, and a new proposal. Nothing is stored.
     *
     * @throws WorkflowRejectedException when the file is no workflow
     */
    public WorkflowReview review(AccountId administratorId, WorkflowId id, byte[] file) {
        accounts.requireAdministrator(administratorId);
        return UploadedWorkflow.reviewAgain(find(id).bindings(), UploadedWorkflow.graph(file));
    }

    /**
     * Makes a person's word on the inputs the only truth.
     *
     * @param file that replaces the stored one, null to keep that
     * @throws WorkflowRejectedException when something necessary is missing, or an input is not in the file
     */
    public void confirm(AccountId administratorId, WorkflowId id, byte @Nullable [] file, List<Binding> bindings) {
        change(administratorId, id, workflow -> {
            WorkflowGraph graph = UploadedWorkflow.graph(file == null ? stored(id) : file);
            BindingRules.require(bindings, graph);
            if (file != null) {
                files.findById(id.value()).orElseThrow().replace(file);
            }
            workflow.confirm(bindings, clock.instant());
        });
    }

    /** The uploaded file, byte for byte. */
    public byte[] file(AccountId administratorId, WorkflowId id) {
        accounts.requireAdministrator(administratorId);
        return stored(id);
    }

    private byte[] stored(WorkflowId id) {
        return files.findById(id.value())
                .map(WorkflowFile::bytes)
                .orElseThrow(() -> new NotFoundException("file of workflow", id));
    }

    public void rename(AccountId administratorId, WorkflowId id, String name) {
        String checked = WorkflowInput.name(name);
        change(administratorId, id, workflow -> workflow.rename(checked, clock.instant()));
    }

    /**
     * Changes how prompts and pictures are put to a workflow.
     *
     * @param mayBill whether pictures may cost money: a job that was lost is not sent again by itself then
     * @throws PromptTemplateException when the template is none, and where it stops being one
     * @throws WorkflowRejectedException when something is too long, or the template leaves out the shot
     */
    public void changeRules(AccountId administratorId, WorkflowId id, WorkflowRules rules, boolean mayBill) {
        WorkflowInput.require(rules);
        change(administratorId, id, workflow -> {
            workflow.change(rules, clock.instant());
            workflow.bill(mayBill, clock.instant());
        });
    }

    public void enable(AccountId administratorId, WorkflowId id) {
        change(administratorId, id, workflow -> workflow.enable(true, clock.instant()));
    }

    /** Keeps it from drawing; projects that chose it say so. */
    public void disable(AccountId administratorId, WorkflowId id) {
        change(administratorId, id, workflow -> workflow.enable(false, clock.instant()));
    }

    /** Projects that name it go on doing so, and know what it was called. */
    public void delete(AccountId administratorId, WorkflowId id) {
        change(administratorId, id, workflow -> {
            deleted.save(new DeletedWorkflow(workflow.info()));
            files.deleteById(id.value());
            files.flush();
            workflows.delete(workflow);
            timings.forget(workflow.info().engineId());
        });
    }

    /**
     * Lets new projects begin with an engine.
     *
     * @param engineId of a workflow, or {@value WorkflowQueries#SKETCH}
     * @throws WorkflowRejectedException when the workflow is not confirmed or not enabled
     */
    public void chooseDefault(AccountId administratorId, String engineId) {
        transactions.writeOnly(() -> {
            accounts.requireAdministrator(administratorId);
            WorkflowInput.require(
                    engineId.equals(WorkflowQueries.SKETCH)
                            || workflows
                                    .findByEngineId(engineId)
                                    .filter(workflow -> workflow.info().isUsable())
                                    .isPresent(),
                    Reason.NOT_USABLE);
            workflows.makeDefault(engineId);
            events.publishEvent(new EnginesChanged());
        });
    }

    private void change(AccountId administratorId, WorkflowId id, Consumer<Workflow> change) {
        transactions.writeOnly(() -> {
            accounts.requireAdministrator(administratorId);
            change.accept(find(id));
            events.publishEvent(new EnginesChanged());
        });
    }

    private Workflow find(WorkflowId id) {
        return workflows.findById(id.value()).orElseThrow(() -> new NotFoundException("workflow", id));
    }

    private String newEngineId() {
        byte[] bytes = new byte[ENGINE_BYTES];
        random.nextBytes(bytes);
        return WorkflowQueries.PREFIX + HexFormat.of().formatHex(bytes);
    }
}
