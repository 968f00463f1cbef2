package app.storycore.workflow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NotFoundException;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.FakeComfyUi.Fault;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.engine.comfyui.binding.BindingProposer;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.schema.WorkflowProblem;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ServerCheckTest {

    private static final String TEXT = WorkflowText.TEXT_TO_PICTURE;

    @Autowired
    AccountService accounts;

    @Autowired
    ServerService servers;

    @Autowired
    ServerCheck check;

    @Autowired
    JdbcClient database;

    private final FakeComfyUi comfyUi = new FakeComfyUi();
    private AccountId chief;

    @BeforeEach
    void one_administrator_and_no_server() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        chief = accounts.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
    }

    @AfterEach
    void stop() {
        comfyUi.close();
    }

    @Test
    void tells_how_a_server_is_now() {
        ServerId id = add("GPU 1", comfyUi.url());
        assertThat(check.state(chief, id)).isInstanceOfSatisfying(ServerState.ComfyUi.class, state -> {
            assertThat(state.version()).isNotEmpty();
            assertThat(state.jobs()).isZero();
        });
        comfyUi.fail(Fault.WRONG_SECRET);
        assertThat(check.state(chief, id)).isEqualTo(new ServerState.Failed(ServerProblem.NOT_AUTHORISED));
        comfyUi.heal();
        assertThat(check.state(chief, add("Nothing there", "http://127.0.0.1:1")))
                .isEqualTo(new ServerState.Failed(ServerProblem.UNREACHABLE));
    }

    @Test
    void another_path_is_another_program() {
        assertThat(check.state(chief, add("Elsewhere", comfyUi.url() + "/elsewhere")))
                .isEqualTo(new ServerState.Failed(ServerProblem.ANOTHER_PROGRAM));
    }

    @Test
    void a_workflow_passes_on_a_server_that_has_all_of_it() {
        add("GPU 1", comfyUi.url());
        WorkflowVerdict verdict = verdict(TEXT);
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.servers()).singleElement().satisfies(server -> {
            assertThat(server.server()).isEqualTo("GPU 1");
            assertThat(server.isGood()).as("%s", server).isTrue();
        });
    }

    @Test
    void names_what_is_missing_on_each_server_and_what_is_wrong_on_all() {
        add("GPU 1", comfyUi.url());
        add("GPU 2", "http://127.0.0.1:1");
        WorkflowVerdict verdict = verdict(TEXT.replace("sd.safetensors", "other.safetensors")
                .replace("batch_size=1", "batch_size=4")
                .replace("VAEDecode", "Unknown"));

        assertThat(verdict.problems()).containsExactly(new WorkflowProblem.SeveralPictures("5", "batch_size", 4));
        assertThat(verdict.servers().get(0).problems())
                .hasAtLeastOneElementOfType(WorkflowProblem.MissingModel.class)
                .hasAtLeastOneElementOfType(WorkflowProblem.MissingNode.class);
        assertThat(verdict.servers().get(1).silent()).isEqualTo(ServerProblem.UNREACHABLE);
    }

    @Test
    void a_disabled_server_is_not_asked() {
        servers.disable(chief, add("GPU 1", comfyUi.url()));
        assertThat(verdict(TEXT).servers()).isEmpty();
    }

    @Test
    void only_administrators_ask() {
        AccountId mira = accounts.create("mira" + System.nanoTime(), "long enough", Role.USER)
                .id();
        ServerId id = add("GPU 1", comfyUi.url());
        assertThatThrownBy(() -> check.state(mira, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> check.checkModel(mira, id, "")).isInstanceOf(NotFoundException.class);
    }

    private WorkflowVerdict verdict(String text) {
        WorkflowGraph graph = WorkflowText.graph(text);
        return check.check(chief, graph, BindingProposer.propose(graph).bindings());
    }

    private ServerId add(String name, String address) {
        return servers.create(
                        chief,
                        new ServerDraft(name, ServerKind.COMFYUI, address, LoginKind.NONE, "", null, 1, "", false))
                .id();
    }
}
