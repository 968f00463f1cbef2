package app.storycore.generation.ui;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.NOW;
import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.ui.notify.BrowserTabStatus;
import app.storycore.generation.ui.notify.StatusNotices;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class StatusNoticesTest extends PageTest {

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final GenerationSnapshotBuilder generation = aGeneration();
    private BrowserTabStatus tab;
    private StatusNotices notices;

    @BeforeEach
    void a_page() {
        tab = new BrowserTabStatus(clock);
        notices = new StatusNotices(clock, tab);
        ui().add(tab);
        told();
    }

    @Test
    void says_in_the_page_how_it_ended_and_leads_there() {
        notices.show(List.of(running()));
        notices.show(List.of(failed()));

        assertThat(notices()).contains("The Lighthouse: Failed: No paper left");
        Anchor open = find(Anchor.class, find(Notification.class).single())
                .withText("Open")
                .single();
        assertThat(open.getHref()).startsWith("projects/");
        assertThat(told()).as("told to the browser without being asked to").isEmpty();
    }

    @Test
    void leads_nowhere_from_the_page_that_shows_it() {
        GenerationSnapshot failed = failed();
        tab.at("projects/" + failed.projectId() + "/results");
        notices.show(List.of(running()));
        notices.show(List.of(failed));

        assertThat(notices()).contains("The Lighthouse: Failed: No paper left");
        assertThat(find(Anchor.class, find(Notification.class).single()).all()).isEmpty();
    }

    @Test
    void has_the_browser_tell_it_when_that_is_wanted() {
        notices.allowInBrowser(true);
        notices.show(List.of(running()));
        GenerationSnapshot failed = failed();
        notices.show(List.of(failed));

        assertThat(told())
                .singleElement()
                .satisfies(call -> assertThat(call.getInvocation().getParameters())
                        .contains(
                                failed.id() + " FAILED",
                                failed.projectId().toString(),
                                "The Lighthouse",
                                "Failed: No paper left",
                                "projects/" + failed.projectId()));
        notices.allowInBrowser(false);
    }

    @Test
    void shows_how_far_it_is_in_the_tab() {
        tab.show(List.of(running()));
        assertThat(sign("data-title")).isEqualTo("[42%] The Lighthouse");
        assertThat(sign("data-state")).isEqualTo("running");
        assertThat(sign("data-percent")).isEqualTo("42");

        tab.show(List.of(failed()));
        assertThat(tab.getElement().hasAttribute("data-title")).isFalse();
        assertThat(sign("data-state")).isEqualTo("failed");

        tab.show(List.of());
        assertThat(tab.getElement().hasAttribute("data-state")).isFalse();
    }

    @Test
    void shows_the_running_generation_of_its_own_project_first_and_else_the_most_advanced() {
        GenerationSnapshot first = running();
        GenerationSnapshot second = aGeneration().running(Stage.QA, 800).now();
        GenerationSnapshot outcome =
                aGeneration().ended(GenerationStatus.COMPLETED).now();
        tab.show(List.of(first, second, outcome));
        assertThat(sign("data-percent")).isEqualTo("80");

        tab.at("projects/" + first.projectId() + "/results");
        assertThat(sign("data-percent")).isEqualTo("42");

        tab.at("projects/" + outcome.projectId());
        assertThat(sign("data-percent"))
                .as("what runs comes before what has ended")
                .isEqualTo("80");
    }

    @Test
    void shows_what_runs_and_not_what_is_paused_even_on_the_page_of_the_paused_one() {
        GenerationSnapshot paused = aGeneration()
                .running(Stage.IMAGES, 520)
                .ended(GenerationStatus.PAUSED)
                .now();
        tab.at("projects/" + paused.projectId());
        tab.show(List.of(running(), paused));
        assertThat(sign("data-percent")).isEqualTo("42");

        tab.show(List.of(paused));
        assertThat(sign("data-percent")).isEqualTo("52");
    }

    private GenerationSnapshot running() {
        return generation.running(Stage.IMAGES, 425).now();
    }

    private GenerationSnapshot failed() {
        return generation
                .ended(GenerationStatus.FAILED)
                .because("No paper left")
                .now();
    }

    private String sign(String attribute) {
        return tab.getElement().getAttribute(attribute);
    }

    private List<PendingJavaScriptInvocation> told() {
        ui().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("studio.notifications.tell"))
                .toList();
    }
}
