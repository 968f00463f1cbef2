package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.PanelReport;
import app.storycore.engine.PanelReport.Subject;
import app.storycore.generation.GenerationId;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.detail.GenerationDetailsView;
import app.storycore.generation.ui.history.HistoryView;
import app.storycore.generation.ui.panel.GenerationPanel;
import app.storycore.generation.work.RunnerInHand;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What pages say of panels that miss something of what was asked. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class MissesTest extends PageTest {

    private static final String STREET = "A taxi and two trucks on a street";
    private static final String SEA = "A galleon far out at sea at dusk";
    private static final String EMPTY = "Nothing but a wide and empty sky";

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    RunnerInHand runner;

    @Autowired
    ScriptedEngine engine;

    private ProjectId project;
    private GenerationId generation;

    @BeforeEach
    void a_street_without_its_taxi_and_a_galleon_that_is_another_ship() {
        engine.reset();
        engine.shows(
                STREET,
                new PanelReport(
                        List.of(Subject.drawn("street"), Subject.notDrawn("taxi"), Subject.notDrawn("trucks")),
                        List.of("flurb")));
        engine.shows(SEA, new PanelReport(List.of(Subject.drawnAs("galleon", "a sailing ship")), List.of()));
        project = projects.create(owner, "The Harbour", VisualStyle.INK).id();
        List.of(STREET, SEA, EMPTY).forEach(prompt -> shots.add(project, owner, ShotDraft.of(prompt)));
        generation = generations.start(project, owner);
        dispatcher.admit();
        runner.run(generation);
    }

    @Test
    void cards_ask_to_check_what_misses_something_and_stay_done_for_automation() {
        open();

        assertThat(words(card(1))).contains("Check").doesNotContain("Done");
        assertThat(attribute(1, "data-shot-status")).isEqualTo("SUCCEEDED");
        assertThat(attribute(1, "data-misses")).isEqualTo("3");
        assertThat(deviations(1).getText()).isEqualTo("Not drawn: taxi, trucks · Not understood: flurb");
        assertThat(deviations(1).getClassNames()).contains("tone-warning");
        assertThat(deviations(1).getElement().getAttribute("title"))
                .isEqualTo(deviations(1).getText());
    }

    @Test
    void cards_tell_what_stands_for_something_without_asking_to_check_it() {
        open();

        assertThat(words(card(2))).contains("Done", "Drawn as: galleon as a sailing ship");
        assertThat(deviations(2).getClassNames()).doesNotContain("tone-warning");
        assertThat(attribute(2, "data-misses")).isEqualTo("0");
        assertThat(words(card(3))).contains("Done");
        assertThat(find(Paragraph.class, card(3))
                        .withClassName("shot-deviations")
                        .exists())
                .isFalse();
    }

    @Test
    void cards_say_nothing_of_a_picture_that_is_out_of_date() {
        open();

        test(find(TextArea.class).all().getFirst()).setValue("An empty street at night in the rain");

        assertThat(words(card(1))).contains("Out of date");
        assertThat(find(Paragraph.class, card(1))
                        .withClassName("shot-deviations")
                        .exists())
                .isFalse();
    }

    @Test
    void the_outcome_counts_the_panels_and_leads_to_their_shots() {
        open();

        GenerationPanel panel = find(GenerationPanel.class).single();
        assertThat(words(panel)).contains("Complete", "1 of 3 panels misses something", "Shot 1");
        assertThat(panel.getElement().getAttribute("data-status")).isEqualTo("COMPLETED");
        NativeButton go =
                find(NativeButton.class, panel).withClassName("panel-fault").single();
        assertThat(go.getText()).isEqualTo("Shot 1");
        assertThat(go.getElement().getAttribute("title")).startsWith("Not drawn: taxi, trucks");
    }

    @Test
    void history_and_record_count_them_too() {
        HistoryView history = navigate("history", HistoryView.class);
        assertThat(words(history)).contains("1 of 3 panels misses something");

        GenerationDetailsView record = navigate("history/" + generation, GenerationDetailsView.class);
        assertThat(words(record))
                .contains("1 of 3 panels misses something", "Not drawn: taxi, trucks · Not understood: flurb")
                .contains("Check");
    }

    @Test
    void the_drawer_counts_them_in_the_outcome() {
        ui().navigate("account"); // the project's own page takes the outcome for seen
        waitUntil(() -> find(Span.class).withClassName("misses-line").exists());

        assertThat(words(find(Span.class).withClassName("misses-line").single()))
                .isEqualTo("1 of 3 panels misses something");
    }

    private void open() {
        navigate("projects/" + project, DashboardView.class);
    }

    private Article card(int number) {
        return find(Article.class)
                .withCondition(card ->
                        Integer.toString(number).equals(card.getElement().getAttribute("data-shot")))
                .single();
    }

    private Paragraph deviations(int number) {
        return find(Paragraph.class, card(number))
                .withClassName("shot-deviations")
                .single();
    }

    private String attribute(int number, String name) {
        return card(number).getElement().getAttribute(name);
    }
}
