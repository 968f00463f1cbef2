package app.storycore.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.PageTest;
import app.storycore.base.film.VisualStyle;
import app.storycore.database.DatabaseSwitch;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.project.ui.edit.SaveIndicator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.ErrorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What pages say while the database does not answer, and how they heal. */
@Import(DatabaseSwitch.class)
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=500")
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class DatabaseAwayPagesTest extends PageTest {

    private static final String SENTENCE = "The database does not answer at the moment";

    @Autowired
    DatabaseSwitch database;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    ProjectId project;

    @BeforeEach
    void a_project() {
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"));
        navigate("projects/" + project, Component.class);
    }

    @AfterEach
    void switch_on() {
        database.on();
    }

    @Test
    void a_prompt_that_cannot_be_saved_stays_and_is_saved_when_the_database_is_back() {
        TextArea prompt = find(TextArea.class).all().getFirst();
        database.off();
        write(prompt, "The beam sweeps over the stormy sea");

        assertThat(words(find(SaveIndicator.class).single())).contains("Not saved");
        assertThat(prompt.getValue()).isEqualTo("The beam sweeps over the stormy sea");

        database.on();
        write(prompt, prompt.getValue());
        assertThat(words(find(SaveIndicator.class).single())).isEqualTo("Saved");
        assertThat(shots.list(project, owner).getFirst().draft().prompt())
                .isEqualTo("The beam sweeps over the stormy sea");
    }

    @Test
    void what_cannot_be_done_is_told_once_however_often_it_is_tried() {
        database.off();
        pressInVain();
        pressInVain();

        assertThat(find(Notification.class).all())
                .extracting(notice -> notice.getElement().getProperty("text"))
                .singleElement()
                .asString()
                .contains(SENTENCE);
        database.on();
        press("Add shot");
        assertThat(shots.list(project, owner)).hasSize(2);
    }

    @Test
    void a_page_that_cannot_be_made_looks_again_by_itself() {
        database.off();
        navigate("queue", Component.class);
        assertThat(words(find(FailureView.class).single()))
                .contains("The database does not answer")
                .doesNotContain("number");

        ComponentUtil.fireEvent(ui(), new PollEvent(ui(), true));
        assertThat(find(FailureView.class).all()).hasSize(1);

        database.on();
        ComponentUtil.fireEvent(ui(), new PollEvent(ui(), true));
        assertThat(find(FailureView.class).all()).isEmpty();
        assertThat(find(Div.class).all()).isNotEmpty();
        assertThat(ui().getPollInterval()).isNegative();
    }

    /** As a server does with what a listener throws. */
    private void pressInVain() {
        assertThatThrownBy(() -> press("Add shot"))
                .satisfies(thrown -> new UnexpectedErrors(() -> false).error(new ErrorEvent(thrown)));
    }

    private void write(TextArea prompt, String text) {
        test(prompt).setValue(text);
        fire(prompt, "focusout", data().put("element.value", text));
    }
}
