package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.project.ui.AspectSelect;
import app.storycore.project.ui.board.ShotBoard;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The frame of a project is chosen where its style is, and the pages show its pictures in that shape. */
class FramePageTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    private ProjectId open() {
        ProjectId project =
                projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"));
        navigate("projects/" + project, DashboardView.class);
        return project;
    }

    private String shape() {
        return find(ShotBoard.class).single().getElement().getAttribute("data-aspect");
    }

    @Test
    void is_chosen_in_the_heading_and_the_board_takes_its_shape_at_once() {
        ProjectId project = open();
        assertThat(shape()).isEqualTo("16:9");

        test(find(AspectSelect.class).single()).selectItem("2.39:1");

        assertThat(projects.get(project, owner).aspect()).isEqualTo(AspectRatio.SCOPE);
        assertThat(shape()).isEqualTo("2.39:1");
    }

    @Test
    void follows_what_another_window_chooses() {
        ProjectId project = open();

        CompletableFuture.runAsync(() -> projects.changeAspect(project, owner, AspectRatio.VERTICAL))
                .join();

        waitUntil(() -> shape().equals("9:16"));
        assertThat(find(AspectSelect.class).single().getValue()).isEqualTo(AspectRatio.VERTICAL);
    }

    @Test
    @SuppressWarnings("unchecked")
    void is_chosen_for_a_new_project() {
        navigate("", ProjectsView.class);
        test(find(Button.class).withText("New project").all().getFirst()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Reel");
        RadioButtonGroup<AspectRatio> aspect =
                find(RadioButtonGroup.class).withCaption("Frame").single();
        assertThat(aspect.getValue()).isEqualTo(AspectRatio.WIDESCREEN);
        test(aspect).selectItem("9:16");
        test(find(Button.class).withText("Create project").single()).click();

        assertThat(projects.search(owner, "Reel", 0, 1))
                .singleElement()
                .satisfies(made -> assertThat(made.aspect()).isEqualTo(AspectRatio.VERTICAL));
    }
}
