package app.storycore.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.account.Role;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.workflow.WorkflowQueries;
import app.storycore.workflow.server.ServerService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class EnginesViewTest extends PageTest {

    private static final String TEXT = WorkflowText.TEXT_TO_PICTURE;

    @Autowired
    ServerService servers;

    @Autowired
    WorkflowQueries queries;

    @Autowired
    JdbcClient database;

    private final FakeComfyUi comfyUi = new FakeComfyUi();

    @Override
    protected Role role() {
        return Role.ADMIN;
    }

    @BeforeEach
    void no_engines() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        navigate("admin/engines", EnginesView.class);
    }

    @AfterEach
    void stop() {
        comfyUi.close();
    }

    @Test
    void adds_a_server_and_tells_how_it_is() {
        add("GPU 1", comfyUi.url());
        waitUntil(() -> find(ServerRow.class).all().size() == 1);
        ServerRow row = find(ServerRow.class).single();
        waitUntil(() -> words(row).contains("Ready · ComfyUI"));
        assertThat(words(row)).contains("GPU 1", comfyUi.url());
    }

    @Test
    void says_what_is_wrong_with_a_server() {
        add("GPU 1", "http://169.254.169.254");
        ServerDialog dialog = find(ServerDialog.class).single();
        waitUntil(() -> words(dialog).contains("link-local"));
        assertThat(servers.list(owner)).isEmpty();
    }

    @Test
    void a_server_is_deleted_after_a_question() {
        add("GPU 1", comfyUi.url());
        waitUntil(() -> find(ServerRow.class).all().size() == 1);
        test(find(Button.class).withText("Delete").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(ServerRow.class).all()).isEmpty();
        assertThat(servers.list(owner)).isEmpty();
    }

    @Test
    void a_workflow_draws_once_its_inputs_are_confirmed_and_can_be_the_default() {
        add("GPU 1", comfyUi.url());
        waitUntil(() -> find(ServerRow.class).all().size() == 1);
        find(WorkflowSection.class).single().upload("Portraits", WorkflowText.json(TEXT));

        BindingDialog dialog = find(BindingDialog.class).single();
        waitUntil(() -> words(dialog).contains("GPU 1 has everything for it."));
        assertThat(queries.usable()).isEmpty();
        press("Confirm");
        assertThat(notices()).contains("Portraits is saved.");
        assertThat(queries.usable()).hasSize(1);

        press("Make default");
        assertThat(queries.defaultEngine()).startsWith("workflow-");
        press("Make default");
        assertThat(queries.defaultEngine()).isEqualTo("sketch");
    }

    @Test
    void nothing_is_confirmed_without_a_prompt() {
        find(WorkflowSection.class).single().upload("Portraits", WorkflowText.json(TEXT));
        BindingDialog dialog = find(BindingDialog.class).single();
        find(BindingField.class).all().getFirst().clear();
        press("Confirm");
        assertThat(words(dialog)).contains("Choose where the prompt goes.");
        assertThat(queries.usable()).isEmpty();
    }

    @Test
    void the_editors_own_format_is_refused_with_the_way_to_the_right_one() {
        find(WorkflowSection.class)
                .single()
                .upload("Editor", "{\"nodes\":[],\"links\":[]}".getBytes(StandardCharsets.UTF_8));
        assertThat(notices()).contains("File > Export Workflow (API)");
        assertThat(find(WorkflowRow.class).all()).hasSize(1);
    }

    private void add(String name, String address) {
        press("Add server");
        test(field("Name")).setValue(name);
        test(field("Address")).setValue(address);
        press("Save");
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }
}
