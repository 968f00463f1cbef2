package app.storycore.generation.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.PageTest;
import app.storycore.account.AccountId;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.PauseKind;
import app.storycore.generation.Priority;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class QueueViewTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationQueries queries;

    @Autowired
    Dispatcher dispatcher;

    @Test
    void says_what_to_do_when_nothing_is_generated() {
        assertThat(words(open())).contains("Nothing is being generated", "Go to projects");
        assertThat(rows()).isEmpty();
    }

    @Test
    void lists_ones_own_in_the_order_in_which_they_run_and_nobody_elses() {
        GenerationId paused = start(owner, "Paused");
        generations.requestPause(paused, owner, PauseKind.AFTER_SHOT);
        start(owner, "Running");
        dispatcher.admit();
        start(owner, "First");
        start(owner, "Second");
        start(stranger(), "Foreign");

        QueueView view = open();

        assertThat(names()).containsExactly("Running", "First", "Second", "Paused");
        assertThat(words(view)).contains("Queued, ", " in line", "Starts in a moment, ready about ", "Paused");
        assertThat(words(view)).doesNotContain("Foreign", "Everybody");
        assertThat(find(AdminQueueSection.class).exists()).isFalse();
    }

    @Test
    void moves_one_to_the_front_of_ones_own() {
        start(owner, "First");
        start(owner, "Second");
        open();
        assertThat(front("First").isEnabled()).as("already the first").isFalse();

        test(front("Second")).click();

        assertThat(names()).containsExactly("Second", "First");
        assertThat(front("Second").isEnabled()).isFalse();
        assertThat(front("First").isEnabled()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void gives_one_another_priority() {
        GenerationId first = start(owner, "First");
        GenerationId second = start(owner, "Second");
        open();
        Select<Priority> priority = find(Select.class, row("Second")).single();
        assertThat(priority.getValue()).isEqualTo(Priority.NORMAL);

        test(priority).selectItem("Urgent");

        assertThat(queries.board(owner))
                .extracting(GenerationSnapshot::id, GenerationSnapshot::priority)
                .containsExactlyInAnyOrder(tuple(first, Priority.NORMAL), tuple(second, Priority.URGENT));
        assertThat(names()).containsExactly("Second", "First");
    }

    @Test
    void pauses_resumes_and_cancels_when_that_is_confirmed() {
        GenerationId id = start(owner, "First");
        open();

        test(button("First", "Pause")).click();
        assertThat(status(id)).isEqualTo(GenerationStatus.PAUSED);
        test(button("First", "Resume")).click();
        assertThat(status(id)).isEqualTo(GenerationStatus.QUEUED);
        test(button("First", "Cancel generation")).click();
        assertThat(status(id)).isEqualTo(GenerationStatus.QUEUED);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(status(id)).isEqualTo(GenerationStatus.CANCELLED);
        assertThat(rows()).isEmpty();
    }

    @Test
    void tells_when_a_wish_came_too_late() {
        GenerationId id = start(owner, "First");
        open();
        Button pause = button("First", "Pause");
        generations.requestCancel(id, owner);

        pause.click();

        assertThat(notices()).contains("Too late to pause First");
        assertThat(rows()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void names_every_control_with_its_project() {
        start(owner, "First");
        open();

        assertThat(find(Button.class, row("First")).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .containsExactlyInAnyOrder("Move to front: First", "Pause: First", "Cancel generation: First");
        Select<Priority> priority = find(Select.class, row("First")).single();
        assertThat(priority.getAriaLabel()).contains("Priority: First");
    }

    @Test
    void hears_of_a_start_elsewhere() {
        open();

        start(owner, "Elsewhere");

        waitUntil(() -> names().equals(List.of("Elsewhere")));
    }

    private QueueView open() {
        return navigate("queue", QueueView.class);
    }

    private GenerationId start(AccountId account, String name) {
        ProjectId project = projects.create(account, name, VisualStyle.INK).id();
        shots.add(project, account, ShotDraft.of("A lighthouse on a cliff at dusk"));
        return generations.start(project, account);
    }

    private GenerationStatus status(GenerationId id) {
        return queries.board(owner).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private List<QueueRow> rows() {
        return find(QueueRow.class).all();
    }

    private List<String> names() {
        return rows().stream()
                .map(row -> find(Anchor.class, row).single().getText())
                .toList();
    }

    private QueueRow row(String name) {
        return rows().stream()
                .filter(row -> find(Anchor.class, row).single().getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Button front(String name) {
        return find(Button.class, row(name)).withClassName("queue-row-front").single();
    }

    private Button button(String name, String text) {
        return find(Button.class, row(name)).withText(text).single();
    }
}
