package app.storycore.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.disk.MovableDisk;
import app.storycore.base.film.VisualStyle;
import app.storycore.database.TestDatabase;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.project.ui.edit.SaveIndicator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What pages say while the disk of the studio is full; the embedded database lies on it, PostgreSQL elsewhere. */
class FullDiskPagesTest extends PageTest {

    @Autowired
    MovableDisk disk;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @AfterEach
    void room_again() {
        disk.empty();
    }

    @Test
    void every_page_says_what_waits_and_what_is_not_saved_for_as_long_as_it_is_so() {
        navigate("queue", Div.class);
        waitUntil(() -> notice().isEmpty());

        disk.free(MovableDisk.LITTLE);
        waitUntil(() -> notice().contains("running out of disk space"));
        disk.free(0);
        waitUntil(() -> notice().contains("disk is full"));
        disk.empty();
        waitUntil(() -> notice().isEmpty());
    }

    @Test
    void a_page_that_opens_between_two_looks_at_the_disk_is_told_too() {
        navigate("queue", Div.class);
        disk.free(MovableDisk.LITTLE);
        waitUntil(() -> notice().contains("running out of disk space"));

        disk.empty();
        attachAgain();
        disk.free(MovableDisk.LITTLE);

        waitUntil(() -> notice().contains("running out of disk space"));
    }

    /** As a page does that opens now. */
    private void attachAgain() {
        ServerNotice notice = find(ServerNotice.class).single();
        Element frame = notice.getElement().getParent();
        int place = frame.indexOfChild(notice.getElement());
        notice.getElement().removeFromParent();
        frame.insertChild(place, notice.getElement());
    }

    private String notice() {
        return find(ServerNotice.class).all().stream()
                .filter(ServerNotice::isVisible)
                .map(PageTest::words)
                .collect(Collectors.joining());
    }

    @Test
    void a_prompt_that_cannot_be_saved_says_so_and_is_saved_when_there_is_room() {
        ProjectId project =
                projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"));
        navigate("projects/" + project, Component.class);
        TextArea prompt = find(TextArea.class).all().getFirst();

        disk.free(0);
        test(prompt).setValue("The beam sweeps over the stormy sea");
        fire(prompt, "focusout", data().put("element.value", prompt.getValue()));

        if (TestDatabase.underTest() == TestDatabase.HSQLDB) {
            assertThat(words(find(SaveIndicator.class).single())).contains("Not saved", "the server’s disk is full");
        } else {
            assertThat(words(find(SaveIndicator.class).single())).isEqualTo("Saved");
        }
        assertThat(prompt.getValue()).isEqualTo("The beam sweeps over the stormy sea");
        disk.empty();
        fire(prompt, "focusout", data().put("element.value", prompt.getValue()));
        assertThat(words(find(SaveIndicator.class).single())).isEqualTo("Saved");
        assertThat(shots.list(project, owner).getFirst().draft().prompt())
                .isEqualTo("The beam sweeps over the stormy sea");
    }
}
