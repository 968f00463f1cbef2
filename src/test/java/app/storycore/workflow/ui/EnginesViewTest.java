package app.storycore.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.engine.images.FakeImages;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowQueries;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import app.storycore.workflow.ui.trial.TestDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class EnginesViewTest extends PageTest {

    private static final String TEXT = WorkflowText.TEXT_TO_PICTURE;

    @Autowired
    ServerService servers;

    @Autowired
    WorkflowQueries queries;

    @Autowired
    WorkflowService workflows;

    @Autowired
    AccountService accounts;

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
    void nothing_left() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
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
        assertThat(find(WorkflowRow.class).all()).isEmpty();
    }

    @Test
    void says_where_a_workflow_can_draw_and_why_not_elsewhere() {
        add("GPU 1", comfyUi.url());
        waitUntil(() -> find(ServerRow.class).all().size() == 1);
        add("GPU 2", "http://127.0.0.1:1");
        waitUntil(() -> find(ServerRow.class).all().size() == 2);
        portraits();

        WorkflowRow row = find(WorkflowRow.class).single();
        waitUntil(() -> words(row).contains("Ready on 1 of 2 servers"));
        assertThat(words(row)).contains("GPU 2: Nothing answers at this address.");
    }

    private void portraits() {
        find(WorkflowSection.class).single().upload("Portraits", WorkflowText.json(TEXT));
        press("Confirm");
    }

    @Test
    void shows_what_another_administrator_does() {
        portraits();
        WorkflowInfo workflow = queries.usable().getFirst();
        AccountId other = accounts.create("other" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        workflows.rename(other, workflow.id(), "Faces");
        waitUntil(() -> words(find(WorkflowRow.class).single()).contains("Faces"));
        workflows.delete(other, workflow.id());
        waitUntil(() -> find(WorkflowRow.class).all().isEmpty());
        assertThat(queries.name(workflow.engineId())).contains("Faces");
    }

    @Test
    void rules_are_written_with_a_sample_and_refused_where_they_are_wrong() {
        portraits();
        press("Rules");
        RulesDialog dialog = find(RulesDialog.class).single();
        TextArea template = find(TextArea.class).withCaption("Prompt template").single();
        assertThat(words(dialog)).contains("Mira opens the door", "{people}");

        test(template).setValue("{shot}, {nobody}");
        assertThat(template.isInvalid()).isTrue();
        assertThat(template.getErrorMessage()).contains("Character 9", "nobody");
        press("Save");
        assertThat(dialog.isOpened()).isTrue();

        test(template).setValue("a still of a film");
        press("Save");
        assertThat(words(dialog)).contains("The template needs {shot}");

        test(template).setValue("Film still: {shot}");
        assertThat(words(dialog)).contains("Film still: Mira opens the door");
        test(find(Checkbox.class).withCaption("Pictures may cost money").single())
                .click();
        press("Save");
        WorkflowInfo saved = queries.usable().getFirst();
        assertThat(saved.rules().promptTemplate()).isEqualTo("Film still: {shot}");
        assertThat(saved.mayBill()).isTrue();
        assertThat(words(find(WorkflowRow.class).single())).contains("may cost money");
    }

    @Test
    void a_model_of_a_server_of_images_is_added() {
        press("Add model");
        assertThat(notices()).contains("Add a server of the kind OpenAI images first.");
        try (FakeImages images = new FakeImages()) {
            servers.create(
                    owner,
                    new ServerDraft(
                            "Images", ServerKind.OPENAI_IMAGES, images.url(), LoginKind.NONE, "", null, 1, "", false));
            press("Add model");
            ModelDialog dialog = find(ModelDialog.class).single();
            ComboBox<?> model = find(ComboBox.class).withCaption("Model").single();
            waitUntil(() -> model.getListDataView().getItems().count() == 2);
            test(find(TextField.class).withCaption("Name").single()).setValue("Discs");
            fire(model, "custom-value-set", data().put("event.detail", "disc-2"));
            press("Save");
            assertThat(dialog.isOpened()).isFalse();
            assertThat(queries.usable().getFirst().model()).isEqualTo("disc-2");
            WorkflowRow row = find(WorkflowRow.class).single();
            waitUntil(() -> words(row).contains("Ready on 1 of 1 servers"));
        }
    }

    @Test
    void a_test_picture_is_drawn_by_a_server_that_passed_the_check() {
        add("GPU 1", comfyUi.url());
        waitUntil(() -> find(ServerRow.class).all().size() == 1);
        portraits();
        press("Test picture");
        TestDialog dialog = find(TestDialog.class).single();
        waitUntil(() -> words(dialog).contains("GPU 1 draws the picture"));
        press("Draw");
        waitUntil(() -> words(dialog).contains("GPU 1 drew it in"));
        assertThat(words(dialog)).contains("1280 × 720 pixels");
        assertThat(find(Image.class, dialog).single().getSrc()).startsWith("data:image/jpeg;base64,");
    }

    @Test
    void a_workflow_that_another_administrator_deleted_is_said_to_be_gone() {
        add("GPU 1", comfyUi.url());
        waitUntil(() -> find(ServerRow.class).all().size() == 1);
        portraits();
        press("Test picture");
        waitUntil(() -> words(find(TestDialog.class).single()).contains("GPU 1 draws the picture"));
        workflows.delete(owner, queries.usable().getFirst().id());
        press("Draw");
        assertThat(notices()).contains("This no longer exists");
        press("Close");

        find(WorkflowSection.class).single().upload("Portraits", WorkflowText.json(TEXT));
        workflows.delete(owner, workflows.list(owner).getFirst().id());
        press("Confirm");
        assertThat(words(find(BindingDialog.class).single())).contains("This no longer exists");
    }

    @Test
    void a_server_that_is_left_out_says_since_when() {
        add("GPU 1", comfyUi.url());
        waitUntil(() -> find(ServerRow.class).all().size() == 1);
        ServerRow row = find(ServerRow.class).single();
        portraits();
        press("Test picture");
        TestDialog dialog = find(TestDialog.class).single();
        waitUntil(() -> words(dialog).contains("GPU 1 draws the picture"));
        assertThat(words(row)).doesNotContain("Left out");
        comfyUi.fail(FakeComfyUi.Fault.WRONG_SECRET);
        press("Draw");
        waitUntil(() -> words(dialog).contains("refuses its login"));
        comfyUi.heal();

        press("Check now");
        waitUntil(() -> words(row).contains("Left out since"));
        assertThat(words(row)).contains("Ready · ComfyUI", "after a failure");
    }

    @Test
    void closing_the_test_picture_cancels_it_there() {
        add("GPU 1", comfyUi.url());
        waitUntil(() -> find(ServerRow.class).all().size() == 1);
        portraits();
        comfyUi.slowly(60_000);
        press("Test picture");
        TestDialog dialog = find(TestDialog.class).single();
        waitUntil(() -> words(dialog).contains("GPU 1 draws the picture"));
        press("Draw");
        waitUntil(() -> comfyUi.submitted().size() == 1);
        dialog.close();
        waitUntil(() -> comfyUi.isIdle());
        assertThat(comfyUi.drawn()).isEmpty();
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
