package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.quota.SmallQuotas;
import app.storycore.quota.StoredBytes;
import app.storycore.quota.ui.QuotaHint;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What pages say to an account that has almost all it may. */
@SmallQuotas
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class QuotaPagesTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationQueries queries;

    @Autowired
    JdbcClient database;

    @Test
    void a_new_project_too_many_is_announced_and_refused_and_its_name_stays() {
        project(1);
        project(0);
        project(0);
        navigate(ProjectsView.class);
        press("New project");
        waitForHint("You have reached a limit of your account. Projects: 3 of 3.");
        TextField name = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Name")
                .single();
        test(name).setValue("The fourth");

        press("Create project");

        assertThat(name.getErrorMessage())
                .isEqualTo("Your account may have 3 projects, and you have 3."
                        + " Delete one you no longer need, or ask your administrator to raise the limit.");
        assertThat(name.getValue()).isEqualTo("The fourth");
        assertThat(projects.count(owner, "")).isEqualTo(3);
    }

    @Test
    void the_project_page_announces_the_last_shots_and_refuses_one_more() {
        open(project(12));
        waitForHint("You have reached a limit of your account. Shots in all projects: 12 of 12.");

        press("Add shot");

        assertThat(notices()).contains("Your account may have 12 shots in all projects. You have 12, and this adds 1.");
    }

    @Test
    void an_import_of_shots_is_announced_and_refused_and_its_text_stays() {
        open(project(11));
        press("Import");
        waitUntil(() -> words(find(Dialog.class).single())
                .contains("You are almost at a limit of your account. Shots in all projects: 11 of 12."));
        TextArea text = find(TextArea.class, find(Dialog.class).single()).single();
        test(text).setValue("One good prompt to draw\nAnother good prompt to draw");
        waitUntil(() -> find(Button.class).withText("Import 2 shots").exists());

        press("Import 2 shots");

        assertThat(text.getErrorMessage() + words(find(Dialog.class).single()))
                .contains("Your account may have 12 shots in all projects. You have 11, and this adds 2.");
        assertThat(text.getValue()).contains("Another good prompt");
    }

    @Test
    void a_generation_without_room_is_announced_and_refused() {
        ProjectId project = project(2);
        StoredBytes.store(database, owner, 95_000_000);
        open(project);
        waitForHint("You are almost at a limit of your account. Storage: 95.0 MB of 100.0 MB.");

        press("Generate sequence");

        waitUntil(() -> notices()
                .contains("Your account has too little storage left: 95.0 MB of 100.0 MB are used,"
                        + " and this needs at least 14.0 MB."));
        assertThat(queries.latest(project, owner)).isEmpty();
    }

    private void open(ProjectId project) {
        navigate("projects/" + project, DashboardView.class);
    }

    private void waitForHint(String sentence) {
        waitUntil(() -> find(QuotaHint.class).all().stream()
                .anyMatch(hint -> words(hint).contains(sentence)));
    }

    private ProjectId project(int count) {
        ProjectId project = projects.create(owner, "Quota", VisualStyle.INK).id();
        shots.addAll(project, owner, Collections.nCopies(count, ShotDraft.of("A perfectly good prompt")));
        return project;
    }
}
