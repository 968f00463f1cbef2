package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.MovableClock;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.panel.GenerationPanel;
import app.storycore.generation.ui.version.VersionsDialog;
import app.storycore.generation.work.RunnerInHand;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.project.ui.card.CardAction;
import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes that are drawn to choose from are shown when they are there, and never before or on top of something. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class TakesPageTest extends PageTest {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

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

    @Autowired
    RunnerInHand runner;

    @Autowired
    ScriptedEngine engine;

    @Autowired
    MovableClock clock;

    private ProjectId project;
    private ShotId shot;

    @BeforeEach
    void a_shot_that_was_drawn() {
        engine.reset();
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shot = shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"))
                .id();
        GenerationId generation = generations.start(project, owner);
        dispatcher.admit();
        runner.run(generation);
        clock.advance(A_WHILE);
        navigate("projects/" + project, DashboardView.class);
    }

    @Test
    void takes_are_shown_when_their_generation_has_ended() {
        drawTakes();
        waitUntil(() -> words(find(GenerationPanel.class).single()).contains("Queued"));
        assertThat(find(VersionsDialog.class).exists())
                .as("before they are drawn")
                .isFalse();

        run();
        waitUntil(() -> find(VersionsDialog.class).exists());
        find(VersionsDialog.class).single().close();

        generateOneMore();
        assertThat(find(VersionsDialog.class).exists()).as("once only").isFalse();
    }

    @Test
    void nothing_is_shown_when_they_are_refused() {
        openMenu();
        test(find(TextArea.class).all().getFirst()).setValue("no");
        press("Draw 3 takes");
        waitUntil(() -> !notices().isEmpty());

        test(find(TextArea.class).all().getFirst()).setValue("A lighthouse on a cliff at noon");
        press("Generate sequence");
        runToItsEnd();
        assertThat(find(VersionsDialog.class).exists()).isFalse();
    }

    @Test
    void what_is_looked_at_meanwhile_stays_alone() {
        drawTakes();
        waitUntil(() -> words(find(GenerationPanel.class).single()).contains("Queued"));
        fire(
                find(Component.class).withClassName("shot-picture-there").single(),
                "click",
                data().put("!event.target.closest('input')", true));
        VersionsDialog open = find(VersionsDialog.class).single();

        run();
        waitUntil(() -> words(open).contains("4 · Take 3"));
        assertThat(find(VersionsDialog.class).single()).isSameAs(open);
    }

    private void drawTakes() {
        openMenu();
        press("Draw 3 takes");
    }

    private void openMenu() {
        test(menus().single()).click();
    }

    private ComponentQuery<CardAction> menus() {
        return find(CardAction.class)
                .withCondition(action -> "More".equals(action.getElement().getAttribute("title")));
    }

    private void generateOneMore() {
        shots.add(project, owner, ShotDraft.of("A rope coiled on the deck"));
        clock.advance(A_WHILE);
        generations.start(project, owner);
        runToItsEnd();
    }

    private void runToItsEnd() {
        waitUntil(() -> words(find(GenerationPanel.class).single()).contains("Queued"));
        run();
        waitUntil(() -> !find(Button.class).withText("Cancel generation").exists());
    }

    private void run() {
        GenerationId takes = queries.latest(project, owner).orElseThrow().id();
        CompletableFuture.runAsync(() -> {
                    dispatcher.admit();
                    runner.run(takes);
                })
                .join();
    }
}
