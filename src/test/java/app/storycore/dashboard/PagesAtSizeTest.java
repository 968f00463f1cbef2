package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.VisualStyle;
import app.storycore.database.LongHistory;
import app.storycore.database.QueryCounter;
import app.storycore.database.QueryCounter.Count;
import app.storycore.generation.ui.panel.GenerationPanel;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCastService;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What pages ask of the database grows with the shots that they show, never with the generations behind them. A generation
 * has {@value #SHOTS} shots, so whoever reads all of them breaks every bound here.
 */
class PagesAtSizeTest extends PageTest {

    private static final int SHOTS = 200;
    private static final int GENERATIONS = 5;
    private static final int PROJECTS = 60;

    /** Members of the cast that each shot names. */
    private static final int NAMED = 4;

    /** The storyboard, the cast and what a start would make each read who is named where. */
    private static final int CAST = 3 * (CastService.MEMBERS_MAX + SHOTS * NAMED);

    /** What else is read, by the frame around the page and by what goes on beside it. */
    private static final int MORE = 60;

    @Autowired
    QueryCounter counter;

    @Autowired
    LongHistory history;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    CastService cast;

    @Autowired
    ShotCastService casts;

    @Autowired
    JdbcTemplate database;

    private ProjectId project;

    /** In front of its generation is none of those that tests before have left, as each of them would be read. */
    @BeforeEach
    void a_project_with_a_long_history() {
        database.update("delete from generation where ended_at is null");
        project = history.project(owner, "Harbour", SHOTS, GENERATIONS);
        counter.reset();
    }

    @AfterEach
    void count_no_more() {
        counter.stop();
    }

    @Test
    void opens_a_project() {
        open("");
        assertBounded(56, 6 * SHOTS + MORE);
    }

    @Test
    void opens_the_results() {
        open("/results");
        assertBounded(56, 7 * SHOTS + MORE);
    }

    @Test
    void opens_the_history_of_a_project() {
        open("/history");
        assertBounded(56, 6 * SHOTS + MORE);
    }

    @Test
    void opens_a_project_with_the_largest_cast() {
        wholeCast();
        counter.reset();
        open("");
        assertBounded(58, 6 * SHOTS + CAST + MORE);
    }

    @Test
    void opens_the_largest_cast() {
        wholeCast();
        counter.reset();
        ui().navigate("projects/" + project + "/cast");
        assertThat(find(Article.class).withClassName("cast-card").all()).hasSize(CastService.MEMBERS_MAX);
        assertBounded(58, 6 * SHOTS + CAST + MORE);
    }

    @Test
    void opens_history_and_queue() {
        ui().navigate("history");
        ui().navigate("queue");
        assertBounded(30, MORE);
    }

    @Test
    void opens_many_projects() {
        for (int i = 0; i < PROJECTS; i++) {
            projects.create(owner, "Project " + i, VisualStyle.INK);
        }
        counter.reset();

        ui().navigate("");

        assertBounded(30, 2 * MORE);
    }

    @Test
    void keeps_a_prompt_and_says_what_a_start_would_make_then() {
        open("");
        String before = forecast();
        counter.reset();

        TextArea prompt = find(TextArea.class).all().getFirst();
        test(prompt).setValue("The beam sweeps over the stormy sea");
        fire(prompt, "focusout", data().put("element.value", "The beam sweeps over the stormy sea"));

        waitUntil(() -> !forecast().equals(before));
        assertBounded(30, 2 * SHOTS + MORE);
    }

    @Test
    void reads_only_the_shot_that_was_written_in_another_window() {
        open("");
        ShotInfo first = shots.list(project, owner).getFirst();
        String before = forecast();
        counter.reset();

        Thread.ofPlatform()
                .start(() -> shots.edit(project, first.id(), owner, draft -> draft.withPrompt("Another window wrote")));

        waitUntil(() -> find(TextArea.class).all().getFirst().getValue().equals("Another window wrote")
                && !forecast().equals(before));
        assertBounded(30, 2 * SHOTS + MORE);
    }

    @Test
    void starts_a_generation() {
        open("");
        counter.reset();

        press("Generate sequence");

        waitUntil(() -> "QUEUED".equals(panel().getElement().getAttribute("data-status")));
        assertBounded(82, 8 * SHOTS + MORE);
    }

    /** As many as a project may have, some of them in each of its shots. */
    private void wholeCast() {
        List<CastId> all = IntStream.range(0, CastService.MEMBERS_MAX)
                .mapToObj(i -> cast.add(project, owner, CastKind.CHARACTER, "Member " + i))
                .toList();
        casts.nameAll(
                project,
                owner,
                shots.list(project, owner).stream()
                        .collect(Collectors.toMap(
                                ShotInfo::id, shot -> all.subList(shot.number() % 50, shot.number() % 50 + NAMED))));
    }

    private void open(String tab) {
        ui().navigate("projects/" + project + tab);
        waitUntil(() -> !forecast().isEmpty());
    }

    private void assertBounded(int statements, int rows) {
        Count count = counter.count();
        assertThat(count.statements())
                .as(() -> String.join("\n", counter.statements()))
                .isLessThanOrEqualTo(statements);
        assertThat(count.rows()).isLessThanOrEqualTo(rows);
    }

    private String forecast() {
        return find(Div.class).withClassName("panel-forecast").all().stream()
                .filter(Div::isVisible)
                .map(PageTest::words)
                .findFirst()
                .orElse("");
    }

    private GenerationPanel panel() {
        return find(GenerationPanel.class).single();
    }
}
