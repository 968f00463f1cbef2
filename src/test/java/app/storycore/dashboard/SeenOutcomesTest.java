package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.generation.GenerationId;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.work.RunnerInHand;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.imaging.Pixels;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How the page of a project shows what has failed, and when an outcome counts as seen there. */
class SeenOutcomesTest extends PageTest {

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

    private final List<PendingJavaScriptInvocation> scripts = new ArrayList<>();
    private ProjectId project;

    @BeforeEach
    void a_project() {
        engine.reset();
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"));
    }

    @Test
    void keeps_no_half_drawn_picture_of_a_shot_that_failed() {
        GenerationId id = generations.start(project, owner);
        dispatcher.admit();
        DashboardView view = navigate("projects/" + project, DashboardView.class);
        engine.when("A lighthouse on a cliff at dusk", (request, drawing) -> {
            drawing.sketched(() -> Pixels.filled(32, 18, 0x336699));
            drawing.progressed(0.5);
            waitUntil(() -> find(Image.class).withClassName("shot-preview").exists());
            throw new EngineException(Fault.REFUSED, "The pen broke");
        });

        runner.run(id);
        waitUntil(() -> words(view).contains("Failed"));

        assertThat(find(Image.class).withClassName("shot-preview").exists()).isFalse();
    }

    @Test
    void coming_here_is_seeing_all_outcomes_of_the_project_once_the_page_is_visible() {
        failedBefore();
        failedBefore();
        navigate("projects/" + project, DashboardView.class);
        goToTheBack();
        assertThat(queries.unseenOutcomes(owner)).isEqualTo(2);

        comeToTheFront();

        assertThat(queries.unseenOutcomes(owner)).isZero();
    }

    @Test
    void an_outcome_that_was_watched_has_been_seen_after_a_while() {
        GenerationId id = generations.start(project, owner);
        dispatcher.admit();
        navigate("projects/" + project, DashboardView.class);
        comeToTheFront();

        runner.run(id);
        waitUntil(() -> lingering().isPresent());
        assertThat(queries.unseenOutcomes(owner))
                .as("it does not vanish at once")
                .isOne();
        lingering().orElseThrow().complete(JacksonUtils.nullNode());

        assertThat(queries.unseenOutcomes(owner)).isZero();
    }

    @Test
    void an_outcome_that_comes_while_the_tab_is_in_the_back_is_not_seen() {
        GenerationId id = generations.start(project, owner);
        dispatcher.admit();
        DashboardView view = navigate("projects/" + project, DashboardView.class);
        goToTheBack();

        runner.run(id);
        waitUntil(() -> words(view).contains("Complete"));

        assertThat(lingering()).isEmpty();
        assertThat(queries.unseenOutcomes(owner)).isOne();
    }

    private void failedBefore() {
        engine.always((request, drawing) -> {
            throw new EngineException(Fault.REFUSED, "The pen broke");
        });
        GenerationId id = generations.start(project, owner);
        dispatcher.admit();
        runner.run(id);
    }

    /** What the browser would run when it has shown the page for a while. */
    private Optional<PendingJavaScriptInvocation> lingering() {
        ui().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        scripts.addAll(ui().getInternals().dumpPendingJavaScriptInvocations());
        return scripts.stream()
                .filter(call -> call.getInvocation().getExpression().contains("setTimeout(done"))
                .reduce((a, b) -> b);
    }
}
