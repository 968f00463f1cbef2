package app.storycore.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NotFoundException;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingRole;
import app.storycore.workflow.WorkflowRejectedException.Reason;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerRejectedException;
import app.storycore.workflow.server.ServerService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class WorkflowServiceTest {

    private static final String TEXT = WorkflowText.TEXT_TO_PICTURE;
    private static final byte[] FILE = WorkflowText.json(TEXT);

    @Autowired
    AccountService accounts;

    @Autowired
    WorkflowService workflows;

    @Autowired
    WorkflowQueries queries;

    @Autowired
    ServerService servers;

    @Autowired
    JdbcClient database;

    private AccountId chief;

    @BeforeEach
    void one_administrator_and_no_workflow() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        chief = accounts.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
    }

    @Test
    void a_file_is_kept_byte_for_byte_and_draws_nothing_before_somebody_confirms() {
        byte[] file = ("\n " + new String(FILE, StandardCharsets.UTF_8) + "\r\n").getBytes(StandardCharsets.UTF_8);
        WorkflowInfo made = workflows.upload(chief, " Portraits ", file);

        assertThat(made.name()).isEqualTo("Portraits");
        assertThat(made.engineId()).matches("workflow-[0-9a-f]{12}");
        assertThat(made.confirmed()).isFalse();
        assertThat(workflows.file(chief, made.id())).isEqualTo(file);
        assertThat(workflows.list(chief)).containsExactly(made);
        assertThat(queries.usable()).isEmpty();
        assertThat(queries.drawable(made.engineId())).isEmpty();
    }

    @Test
    void what_is_confirmed_is_stored_and_draws() {
        WorkflowInfo made = confirmed(FILE);

        assertThat(queries.usable()).extracting(WorkflowInfo::engineId).containsExactly(made.engineId());
        DrawableWorkflow.ComfyUi drawable = drawable(made);
        assertThat(drawable.bindings())
                .extracting(Binding::role)
                .contains(
                        BindingRole.PROMPT,
                        BindingRole.NEGATIVE_PROMPT,
                        BindingRole.WIDTH,
                        BindingRole.HEIGHT,
                        BindingRole.SEED,
                        BindingRole.OUTPUT);
        assertThat(drawable.models()).containsExactly("sd.safetensors");
        assertThat(drawable.version()).matches("[0-9a-f]{16}");
        assertThat(drawable.graph().nodes()).hasSize(7);
        assertThat(workflows.review(chief, made.id()).bindings()).isEqualTo(drawable.bindings());
    }

    /** A person may know better than any proposal. */
    @Test
    void a_confirmed_binding_stands_against_the_proposal() {
        WorkflowInfo made = workflows.upload(chief, "Portraits", FILE);
        List<Binding> swapped = workflows.review(chief, made.id()).proposal().bindings().stream()
                .map(binding -> switch (binding.role()) {
                    case PROMPT -> as(BindingRole.NEGATIVE_PROMPT, binding);
                    case NEGATIVE_PROMPT -> as(BindingRole.PROMPT, binding);
                    default -> binding;
                })
                .toList();
        workflows.confirm(chief, made.id(), null, swapped);

        assertThat(workflows.review(chief, made.id()).bindings()).isEqualTo(swapped);
        assertThat(drawable(made).bindings()).isEqualTo(swapped);
    }

    private static Binding as(BindingRole role, Binding binding) {
        return new Binding(role, binding.number(), binding.node(), binding.input(), binding.type(), binding.title());
    }

    @Test
    void bindings_need_a_prompt_and_one_output_and_inputs_that_are_there() {
        WorkflowInfo made = workflows.upload(chief, "Portraits", FILE);
        List<Binding> proposed = workflows.review(chief, made.id()).proposal().bindings();
        Binding output = one(proposed, BindingRole.OUTPUT);
        Binding prompt = one(proposed, BindingRole.PROMPT);

        assertRejected(Reason.NO_PROMPT, () -> confirm(made, List.of(output)));
        assertRejected(Reason.NO_OUTPUT, () -> confirm(made, List.of(prompt)));
        assertRejected(
                Reason.SEVERAL_OUTPUTS,
                () -> confirm(
                        made, List.of(prompt, output, new Binding(BindingRole.OUTPUT, 0, "8", "", "VAEDecode", ""))));
        assertRejected(
                Reason.INPUT_TWICE,
                () -> confirm(made, List.of(prompt, output, as(BindingRole.NEGATIVE_PROMPT, prompt))));
        assertRejected(
                Reason.NO_SUCH_INPUT,
                () -> confirm(
                        made, List.of(prompt, output, new Binding(BindingRole.SEED, 0, "3", "model", "KSampler", ""))));
        assertThat(queries.drawable(made.engineId())).isEmpty();
    }

    @Test
    void files_that_are_no_workflow_are_refused_and_say_why() {
        assertRejected(Reason.NOT_JSON, () -> upload("nothing"));
        assertRejected(Reason.EDITOR_FORMAT, () -> upload("{\"nodes\":[],\"links\":[]}"));
        assertRejected(Reason.NOT_A_WORKFLOW, () -> upload("[]"));
        assertRejected(Reason.PICTURE, () -> workflows.upload(chief, "x", new byte[] {(byte) 0x89, 0x50, 0x4e, 0x47}));
        assertRejected(Reason.TOO_LARGE, () -> workflows.upload(chief, "x", new byte[WorkflowService.MOST_BYTES + 1]));
        assertRejected(Reason.NAME_LENGTH, () -> workflows.upload(chief, " ", FILE));
        assertThat(workflows.list(chief)).isEmpty();
    }

    @Test
    void the_largest_file_is_kept() {
        byte[] file = new byte[WorkflowService.MOST_BYTES];
        java.util.Arrays.fill(file, (byte) ' ');
        System.arraycopy(FILE, 0, file, 0, FILE.length);
        WorkflowInfo made = workflows.upload(chief, "Large", file);
        assertThat(workflows.file(chief, made.id())).isEqualTo(file);
    }

    @Test
    void a_new_file_is_matched_again_and_stored_only_when_confirmed() {
        WorkflowInfo made = confirmed(FILE);
        String before = drawable(made).version();
        byte[] moved = WorkflowText.json(TEXT.replace("9 SaveImage", "90 SaveImage"));

        WorkflowReview review = workflows.review(chief, made.id(), moved);
        assertThat(review.lost()).isEmpty();
        assertThat(one(review.bindings(), BindingRole.OUTPUT).node()).isEqualTo("90");
        assertThat(drawable(made).version()).isEqualTo(before);
        assertThat(workflows.file(chief, made.id())).isEqualTo(FILE);

        workflows.confirm(chief, made.id(), moved, review.bindings());
        assertThat(workflows.file(chief, made.id())).isEqualTo(moved);
        assertThat(drawable(made).version()).isNotEqualTo(before);
    }

    @Test
    void a_new_file_whose_inputs_have_gone_asks() {
        WorkflowInfo made = confirmed(FILE);
        byte[] without = WorkflowText.json(TEXT.replace("KSampler seed=5", "KSampler"));

        assertThat(workflows.review(chief, made.id(), without).lost())
                .extracting(Binding::role)
                .containsExactly(BindingRole.SEED);
    }

    @Test
    void rules_are_kept_and_change_the_version() {
        WorkflowInfo made = confirmed(FILE);
        String before = drawable(made).version();
        WorkflowRules rules = new WorkflowRules("{shot}, film still", "text, logo", "image {n}", false, true, 3);
        workflows.changeRules(chief, made.id(), rules, false);

        assertThat(drawable(made).rules()).isEqualTo(rules);
        assertThat(drawable(made).version()).isNotEqualTo(before);
        workflows.changeRules(chief, made.id(), WorkflowRules.USUAL, false);
        assertThat(drawable(made).version()).isEqualTo(before);
        assertRejected(
                Reason.RULES_LENGTH,
                () -> workflows.changeRules(
                        chief, made.id(), new WorkflowRules("x".repeat(4_001), "", "", true, false, 0), false));
    }

    @Test
    void a_name_does_not_change_the_version() {
        WorkflowInfo made = confirmed(FILE);
        String before = drawable(made).version();
        workflows.rename(chief, made.id(), "Landscapes");
        assertThat(drawable(made).version()).isEqualTo(before);
        assertThat(drawable(made).name()).isEqualTo("Landscapes");
    }

    @Test
    void the_sketch_engine_is_the_default_until_another_is_chosen_and_again_when_that_is_gone() {
        WorkflowInfo one = confirmed(FILE);
        WorkflowInfo other = confirmed(FILE);
        WorkflowInfo unconfirmed = workflows.upload(chief, "New", FILE);
        assertThat(queries.defaultEngine()).isEqualTo("sketch");

        workflows.chooseDefault(chief, one.engineId());
        workflows.chooseDefault(chief, other.engineId());
        assertThat(queries.defaultEngine()).isEqualTo(other.engineId());
        assertThat(workflows.list(chief)).filteredOn(WorkflowInfo::isDefault).hasSize(1);
        assertRejected(Reason.NOT_USABLE, () -> workflows.chooseDefault(chief, unconfirmed.engineId()));
        assertRejected(Reason.NOT_USABLE, () -> workflows.chooseDefault(chief, "workflow-000000000000"));

        workflows.disable(chief, other.id());
        assertThat(queries.defaultEngine()).isEqualTo("sketch");
        workflows.enable(chief, other.id());
        assertThat(queries.defaultEngine()).isEqualTo(other.engineId());
        workflows.delete(chief, other.id());
        assertThat(queries.defaultEngine()).isEqualTo("sketch");
        workflows.chooseDefault(chief, one.engineId());
        workflows.chooseDefault(chief, "sketch");
        assertThat(queries.defaultEngine()).isEqualTo("sketch");
    }

    @Test
    void two_who_choose_at_once_leave_one_default() throws Exception {
        WorkflowInfo one = confirmed(FILE);
        WorkflowInfo other = confirmed(FILE);
        for (int round = 0; round < 10; round++) {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Callable<Boolean>> both = new ArrayList<>();
            for (WorkflowInfo chosen : List.of(one, other)) {
                both.add(() -> {
                    start.await();
                    workflows.chooseDefault(chief, chosen.engineId());
                    return true;
                });
            }
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (Future<Boolean> done : threads.invokeAll(both)) {
                    assertThat(done.get()).isTrue();
                }
            }
            assertThat(workflows.list(chief))
                    .filteredOn(WorkflowInfo::isDefault)
                    .hasSize(1);
        }
    }

    @Test
    void a_disabled_workflow_does_not_draw() {
        WorkflowInfo made = confirmed(FILE);
        workflows.disable(chief, made.id());
        assertThat(queries.drawable(made.engineId())).isEmpty();
        assertThat(queries.find(made.engineId())).isPresent();
        workflows.enable(chief, made.id());
        assertThat(queries.drawable(made.engineId())).isPresent();
    }

    @Test
    void a_model_of_a_server_of_images_draws_at_once_and_keeps_its_server() {
        ServerId server = images("1024x1024");
        WorkflowInfo made = workflows.addModel(chief, "Flux", server, " flux-dev ");

        assertThat(queries.drawable(made.engineId()))
                .hasValueSatisfying(drawable -> assertThat(drawable)
                        .isInstanceOfSatisfying(DrawableWorkflow.Images.class, images -> {
                            assertThat(images.serverId()).isEqualTo(server);
                            assertThat(images.model()).isEqualTo("flux-dev");
                            assertThat(images.sizes()).hasToString("[1024x1024]");
                        }));
        assertThatThrownBy(() -> servers.delete(chief, server))
                .isInstanceOfSatisfying(
                        ServerRejectedException.class,
                        e -> assertThat(e.reason()).isEqualTo(ServerRejectedException.Reason.USED));
        workflows.delete(chief, made.id());
        servers.delete(chief, server);
    }

    @Test
    void the_version_of_a_model_follows_model_and_sizes() {
        ServerId server = images("1024x1024");
        WorkflowInfo made = workflows.addModel(chief, "Flux", server, "flux-dev");
        String before = version(made);
        workflows.changeModel(chief, made.id(), "Flux", server, "flux-schnell");
        String model = version(made);
        servers.change(chief, server, draft(ServerKind.OPENAI_IMAGES, "1536x1024"));

        assertThat(List.of(before, model, version(made))).doesNotHaveDuplicates();
    }

    @Test
    void models_are_of_servers_of_images() {
        ServerId comfyUi = servers.create(chief, draft(ServerKind.COMFYUI, "")).id();
        assertRejected(Reason.MODEL, () -> workflows.addModel(chief, "Flux", comfyUi, "flux-dev"));
        assertRejected(Reason.MODEL, () -> workflows.addModel(chief, "Flux", images(""), "x".repeat(201)));
    }

    @Test
    void only_administrators_see_and_change_workflows() {
        AccountId mira = accounts.create("mira" + System.nanoTime(), "long enough", Role.USER)
                .id();
        WorkflowInfo made = confirmed(FILE);
        WorkflowId id = made.id();
        List<ThrowingCallable> all = List.of(
                () -> workflows.list(mira),
                () -> workflows.upload(mira, "x", FILE),
                () -> workflows.addModel(mira, "x", images(""), "y"),
                () -> workflows.review(mira, id),
                () -> workflows.review(mira, id, FILE),
                () -> workflows.confirm(mira, id, null, List.of()),
                () -> workflows.file(mira, id),
                () -> workflows.rename(mira, id, "x"),
                () -> workflows.changeRules(mira, id, WorkflowRules.USUAL, false),
                () -> workflows.enable(mira, id),
                () -> workflows.disable(mira, id),
                () -> workflows.chooseDefault(mira, "sketch"),
                () -> workflows.delete(mira, id));
        assertThat(all).allSatisfy(one -> assertThatThrownBy(one).isInstanceOf(NotFoundException.class));
    }

    private void upload(String content) {
        workflows.upload(chief, "x", content.getBytes(StandardCharsets.UTF_8));
    }

    private WorkflowInfo confirmed(byte[] file) {
        WorkflowInfo made = workflows.upload(chief, "Portraits", file);
        confirm(made, workflows.review(chief, made.id()).proposal().bindings());
        return made;
    }

    private void confirm(WorkflowInfo workflow, List<Binding> bindings) {
        workflows.confirm(chief, workflow.id(), null, bindings);
    }

    private DrawableWorkflow.ComfyUi drawable(WorkflowInfo workflow) {
        return (DrawableWorkflow.ComfyUi) queries.drawable(workflow.engineId()).orElseThrow();
    }

    private String version(WorkflowInfo workflow) {
        return queries.drawable(workflow.engineId()).orElseThrow().version();
    }

    private static Binding one(List<Binding> bindings, BindingRole role) {
        return bindings.stream()
                .filter(binding -> binding.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private ServerId images(String sizes) {
        database.sql("delete from engine_server where name = 'OPENAI_IMAGES'").update();
        return servers.create(chief, draft(ServerKind.OPENAI_IMAGES, sizes)).id();
    }

    private static ServerDraft draft(ServerKind kind, String sizes) {
        return new ServerDraft(kind.name(), kind, "http://127.0.0.1", LoginKind.NONE, "", null, 1, sizes, true);
    }

    private static void assertRejected(Reason reason, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        WorkflowRejectedException.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }
}
