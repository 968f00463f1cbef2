package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page shows of what another window does to its project. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ElsewhereTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    private ProjectId project;

    @BeforeEach
    void an_open_project() {
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"));
        ui().navigate("projects/" + project);
    }

    @Test
    void shows_another_name_and_another_style() {
        elsewhere(() -> projects.rename(project, owner, "The Keeper"));
        elsewhere(() -> projects.changeStyle(project, owner, VisualStyle.NOIR));

        waitUntil(() -> name().getValue().equals("The Keeper")
                && find(Select.class).all().getFirst().getValue() == VisualStyle.NOIR);
        assertThat(((DashboardView) getCurrentView()).getPageTitle()).contains("The Keeper");
        assertThat(projects.get(project, owner).style()).isEqualTo(VisualStyle.NOIR);
    }

    @Test
    void keeps_a_name_that_is_being_written() {
        test(name()).setValue("My own na");
        elsewhere(() -> projects.rename(project, owner, "The Keeper"));
        elsewhere(() -> shots.add(project, owner, ShotDraft.of("The keeper climbs the spiral stairs")));

        waitUntil(() -> find(TextArea.class).all().size() == 2);
        assertThat(name().getValue()).isEqualTo("My own na");
    }

    @Test
    void leaves_a_project_that_was_deleted_and_says_so() {
        elsewhere(() -> projects.delete(project, owner));

        waitUntil(() -> getCurrentView() instanceof ProjectsView);
        assertThat(notices()).contains("“The Lighthouse” was deleted in another window.");
    }

    private TextField name() {
        return find(TextField.class).withClassName("project-name").single();
    }

    /** On a thread that does not take the page of this test along. */
    private static void elsewhere(Runnable work) {
        FutureTask<?> task = new FutureTask<>(work, null);
        Thread.ofPlatform().inheritInheritableThreadLocals(false).start(task);
        assertThat(task).succeedsWithin(Duration.ofSeconds(30));
    }
}
