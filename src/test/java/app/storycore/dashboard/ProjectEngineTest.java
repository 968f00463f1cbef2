package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What draws a project is chosen where its name and style are. */
class ProjectEngineTest extends PageTest {

    @Autowired
    AccountService people;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    WorkflowService workflows;

    @Autowired
    JdbcClient database;

    private AccountId administrator;
    private WorkflowInfo workflow;

    @BeforeEach
    void a_workflow() {
        database.sql("delete from workflow").update();
        administrator = people.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        workflow = workflows.upload(administrator, "Portraits", WorkflowText.json(WorkflowText.TEXT_TO_PICTURE));
        workflows.confirm(
                administrator,
                workflow.id(),
                null,
                workflows.review(administrator, workflow.id()).proposal().bindings());
    }

    @AfterEach
    void no_workflow() {
        database.sql("delete from workflow").update();
    }

    private ProjectId open() {
        ProjectId project =
                projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"));
        navigate("projects/" + project, DashboardView.class);
        return project;
    }

    private String engine(ProjectId project) {
        return String.valueOf(projects.get(project, owner).engine());
    }

    @Test
    void the_engine_of_a_project_is_chosen_in_its_heading() {
        ProjectId project = open();

        test(find(EngineSelect.class).single()).selectItem("Portraits");
        assertThat(engine(project)).isEqualTo(workflow.engineId());

        test(find(EngineSelect.class).single()).selectItem("Sketch engine");
        assertThat(engine(project)).isEqualTo("null");
    }

    @Test
    void one_that_is_gone_is_said_where_it_is_chosen_and_when_somebody_generates() {
        ProjectId project = open();
        test(find(EngineSelect.class).single()).selectItem("Portraits");
        workflows.disable(administrator, workflow.id());

        press("Generate sequence");
        assertThat(notices().toString()).contains("The engine of this project is gone");

        navigate(ProjectsView.class);
        navigate("projects/" + project, DashboardView.class);
        EngineSelect engine = find(EngineSelect.class).single();
        assertThat(engine.isInvalid()).isTrue();
        assertThat(engine.getItemLabelGenerator().apply(engine.getValue())).contains("(gone)");
    }

    @Test
    void there_is_nothing_to_choose_without_a_workflow() {
        workflows.disable(administrator, workflow.id());
        open();

        assertThat(find(EngineSelect.class).all()).isEmpty();
    }

    @Test
    void a_new_project_begins_with_the_default() {
        workflows.chooseDefault(administrator, workflow.engineId());
        navigate(ProjectsView.class);
        press("New project");
        test(find(TextField.class).withCaption("Name").single()).setValue("Mine");
        test(find(Button.class).withText("Create project").single()).click();

        assertThat(projects.search(owner, "", 0, 1).getFirst().engine()).isEqualTo(workflow.engineId());
    }
}
