package app.storycore.dashboard;

import static app.storycore.generation.ShotStatus.PENDING;
import static app.storycore.generation.ShotStatus.REUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.PageTest;
import app.storycore.base.MovableClock;
import app.storycore.base.film.Mood;
import app.storycore.base.film.VisualStyle;
import app.storycore.cluster.ChannelInHand;
import app.storycore.cluster.Signal;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.panel.GenerationPanel;
import app.storycore.generation.ui.picture.Lightbox;
import app.storycore.generation.work.RunnerInHand;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.imaging.Pixels;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCastService;
import app.storycore.project.ui.edit.SaveIndicator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DashboardViewTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    CastService cast;

    @Autowired
    ShotCastService casts;

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
    ChannelInHand channel;

    @Autowired
    MovableClock clock;

    private ProjectId project;

    @BeforeEach
    void a_project() {
        engine.reset();
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"));
        shots.add(project, owner, ShotDraft.of("The keeper climbs the spiral stairs"));
    }

    @Test
    void shows_name_style_and_what_the_shots_come_to() {
        DashboardView view = open("");

        assertThat(name().getValue()).isEqualTo("The Lighthouse");
        assertThat(words(view)).contains("2 shots · 8 s", "Saved");
        assertThat(find(Select.class).withClassName("project-style").single().getValue())
                .isEqualTo(VisualStyle.INK);
        assertThat(view.getPageTitle()).contains("The Lighthouse");
    }

    @Test
    void does_not_show_a_project_of_somebody_else() {
        ProjectInfo foreign = projects.create(stranger(), "Foreign", VisualStyle.INK);

        assertThat(pathLeadsNowhere("projects/" + foreign.id())).isTrue();
    }

    @Test
    void does_not_show_what_was_never_there() {
        assertThat(pathLeadsNowhere("projects/" + UUID.randomUUID())).isTrue();
        assertThat(pathLeadsNowhere("projects/no-such-thing")).isTrue();
    }

    @Test
    void keeps_a_name_and_a_style() {
        open("");

        test(name()).setValue("The Keeper");
        fire(name(), "focusout", data());
        test(styles()).selectItem("Noir");

        ProjectInfo stored = projects.get(project, owner);
        assertThat(stored.name()).isEqualTo("The Keeper");
        assertThat(stored.style()).isEqualTo(VisualStyle.NOIR);
    }

    @Test
    void does_not_keep_an_empty_name_and_asks_before_it_is_lost() {
        open("");

        test(name()).setValue("");
        fire(name(), "focusout", data());

        assertThat(words(find(SaveIndicator.class).single()))
                .isEqualTo("Not savedGive the project a name of 1 to 120 characters.");
        ui().navigate("");
        assertThat(getCurrentView()).isInstanceOf(DashboardView.class);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isInstanceOf(ProjectsView.class);
        assertThat(projects.get(project, owner).name()).isEqualTo("The Lighthouse");
    }

    @Test
    void stores_what_is_typed_when_it_is_left() {
        open("");
        test(find(TextArea.class).all().getFirst()).setValue("The beam sweeps over the stormy sea");

        ui().navigate("");

        assertThat(getCurrentView()).isInstanceOf(ProjectsView.class);
        assertThat(shots.list(project, owner).getFirst().draft().prompt())
                .isEqualTo("The beam sweeps over the stormy sea");
    }

    @Test
    void starts_a_generation_of_what_is_typed() {
        open("");
        test(find(TextArea.class).all().getFirst()).setValue("The beam sweeps over the stormy sea");

        press("Generate sequence");

        assertThat(panel().getElement().getAttribute("data-status")).isEqualTo("QUEUED");
        GenerationId started = queries.latest(project, owner).orElseThrow().id();
        assertThat(queries.plan(started, owner).getFirst().draft().prompt())
                .isEqualTo("The beam sweeps over the stormy sea");
        assertThat(find(Article.class)
                        .withAttribute("data-shot-status", "PENDING")
                        .all())
                .hasSize(2);
    }

    @Test
    void refuses_to_start_from_older_text_while_a_shot_is_not_saved() {
        open("");
        tell(find(NumberField.class).all().getFirst(), "value", 0.1);

        press("Generate sequence");

        assertThat(notices()).contains("Not started", "Shot 1: ");
        assertThat(queries.latest(project, owner)).isEmpty();
        assertThat(find(Button.class).withText("Generate sequence").single().isEnabled())
                .isTrue();
    }

    @Test
    void takes_in_what_a_browser_kept_of_texts_that_never_arrived() {
        open("");
        String shot = shots.list(project, owner).getFirst().id().toString();

        bring(
                kept(shot, "PROMPT", "The beam sweeps over the sea", "A lighthouse on a cliff at dusk"),
                kept(shot, "DURATION", "7.5", "4"),
                kept(shot, "MOOD", "CALM", ""),
                kept("", "NAME", "The Keeper", "The Lighthouse"),
                kept("", "STYLE", "2", "1"));

        ShotDraft stored = shots.list(project, owner).getFirst().draft();
        assertThat(stored.prompt()).isEqualTo("The beam sweeps over the sea");
        assertThat(stored.duration()).isEqualTo(Duration.ofMillis(7500));
        assertThat(stored.mood()).isEqualTo(Mood.CALM);
        assertThat(projects.get(project, owner).name()).isEqualTo("The Keeper");
        assertThat(projects.get(project, owner).style()).isEqualTo(VisualStyle.values()[1]);
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("The beam sweeps over the sea");
        assertThat(notices()).contains("Unsaved text was restored", "Shot 1");
    }

    @Test
    void asks_which_prompt_stays_when_another_was_stored_while_a_browser_was_away() {
        open("");
        ShotId shot = shots.list(project, owner).getFirst().id();
        shots.edit(
                project,
                shot,
                owner,
                draft -> draft.withPrompt("Written on another machine").withMood(Mood.TENSE));

        bring(
                kept(shot.toString(), "PROMPT", "Written on the train", "A lighthouse on a cliff at dusk"),
                kept(shot.toString(), "MOOD", "CALM", ""),
                kept(UUID.randomUUID().toString(), "PROMPT", "Of a shot that is gone", ""));

        assertThat(shots.list(project, owner).getFirst().draft().prompt()).isEqualTo("Written on another machine");
        assertThat(shots.list(project, owner).getFirst().draft().mood()).isEqualTo(Mood.TENSE);
        assertThat(words(find(SaveIndicator.class).single())).startsWith("Not saved");
        assertThat(notices()).contains("Of a shot that is gone", "Shot 1 was changed in another window");
        press("Keep mine");
        assertThat(shots.list(project, owner).getFirst().draft().prompt()).isEqualTo("Written on the train");
    }

    @Test
    void says_nothing_of_kept_texts_that_are_stored_already_or_make_no_sense() {
        open("");
        String shot = shots.list(project, owner).getFirst().id().toString();

        bring(
                kept(shot, "PROMPT", "A lighthouse on a cliff at dusk", "Something older"),
                kept(shot, "DURATION", "four", "4"),
                kept(shot, "MOOD", "NO_SUCH_MOOD", ""),
                kept(shot, "NO_SUCH_FIELD", "x", ""),
                kept("no-id", "PROMPT", "x", ""),
                kept("", "STYLE", "77", "1"));

        assertThat(notices()).isEmpty();
        assertThat(words(find(SaveIndicator.class).single())).startsWith("Saved");
    }

    private void bring(ObjectNode... texts) {
        ArrayNode all = JacksonUtils.createArrayNode();
        for (ObjectNode text : texts) {
            all.add(text);
        }
        fire(find(SaveIndicator.class).single(), "studio-unsaved", data().set("event.detail", all));
    }

    private static ObjectNode kept(String shot, String field, String value, String over) {
        return data().put("shot", shot).put("field", field).put("value", value).put("over", over);
    }

    @Test
    void refuses_a_second_start_with_a_sentence_and_shows_the_first() {
        open("");
        // the page has not heard of it when the button is pressed
        Button generate = find(Button.class).withText("Generate sequence").single();
        GenerationId started = generations.start(project, owner);

        generate.click();

        assertThat(notices()).contains("This project is already being generated.");
        assertThat(panel().getElement().getAttribute("data-generation")).isEqualTo(started.toString());
    }

    @Test
    void paints_the_stored_state_first() {
        GenerationId started = generations.start(project, owner);
        dispatcher.admit();

        open("");

        assertThat(panel().getElement().getAttribute("data-generation")).isEqualTo(started.toString());
        assertThat(panel().getElement().getAttribute("data-status")).isEqualTo("RUNNING");
    }

    @Test
    void cancels_only_when_it_is_confirmed() {
        GenerationId started = generations.start(project, owner);
        dispatcher.admit();
        open("");

        press("Cancel generation");
        assertThat(queries.latest(project, owner).orElseThrow().status()).isEqualTo(GenerationStatus.RUNNING);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(queries.latest(project, owner).orElseThrow().status()).isEqualTo(GenerationStatus.CANCELLING);
        assertThat(panel().getElement().getAttribute("data-status")).isEqualTo("CANCELLING");
        assertThat(queries.latest(project, owner).orElseThrow().id()).isEqualTo(started);
    }

    @Test
    void forecasts_what_is_stored_and_again_after_every_change_of_it() {
        open("");
        waitUntil(() -> words(panel()).contains("2 shots, "));

        press("Add shot");
        test(find(TextArea.class).all().getLast()).setValue("The lamp is lit for the night");
        fire(
                find(TextArea.class).all().getLast(),
                "focusout",
                data().put("element.value", "The lamp is lit for the night"));

        waitUntil(() -> words(panel()).contains("3 shots, "));
    }

    @Test
    void regenerates_a_shot_that_has_a_panel_when_nothing_is_active() {
        GenerationId first = generated();
        open("");

        test(regenerate(1)).click();

        GenerationId second = queries.latest(project, owner).orElseThrow().id();
        assertThat(second).isNotEqualTo(first);
        assertThat(panel().getElement().getAttribute("data-generation")).isEqualTo(second.toString());
        assertThat(queries.shots(second, owner))
                .extracting(ShotSnapshot::status)
                .containsExactly(PENDING, REUSED);
        assertThat(find(Image.class).withClassName("shot-image").all())
                .as("the old panel stays while the new one is made")
                .hasSize(2);
        assertThat(regenerate(1).isEnabled()).as("while it is active").isFalse();
    }

    @Test
    void says_that_a_shot_was_edited_since_it_was_drawn_and_takes_it_back() {
        generated();
        open("");
        assertThat(words(card(1))).contains("Done");

        test(find(TextArea.class).all().getFirst()).setValue("The beam sweeps over the stormy sea");
        assertThat(words(card(1))).contains("Out of date").doesNotContain("Done");
        assertThat(words(card(2))).contains("Done");
        ui().navigate("");
        open("");
        waitUntil(() -> words(panel()).contains("Redraws 1 shot"));
        assertThat(words(card(1))).as("after it was stored").contains("Out of date");
        assertThat(card(1).getElement().getAttribute("data-shot-status")).isEqualTo("SUCCEEDED");

        test(find(TextArea.class).all().getFirst()).setValue("A lighthouse on a cliff at dusk ");
        assertThat(words(card(1))).contains("Done");
    }

    @Test
    void says_of_every_shot_that_would_be_drawn_again_that_it_is_out_of_date() {
        generated();
        projects.changeStyle(project, owner, VisualStyle.NOIR);
        open("");
        waitUntil(() -> words(card(1)).contains("Out of date"));
        assertThat(words(card(2))).contains("Out of date").doesNotContain("Done");

        projects.changeStyle(project, owner, VisualStyle.INK);
        ui().navigate("");
        open("");
        waitUntil(() -> words(panel()).contains("Only the files are rebuilt"));
        assertThat(words(card(1))).contains("Done");
    }

    @Test
    void a_longer_duration_changes_no_picture() {
        generated();
        shots.edit(
                project,
                shots.list(project, owner).getFirst().id(),
                owner,
                draft -> draft.withDuration(Duration.ofSeconds(9)));

        open("");

        assertThat(words(card(1))).contains("Done");
    }

    @Test
    void shows_the_shot_in_work_as_it_grows() {
        GenerationId id = generations.start(project, owner);
        dispatcher.admit();
        open("");
        List<String> seen = new ArrayList<>();
        engine.when("A lighthouse on a cliff at dusk", (request, drawing) -> {
            drawing.sketched(() -> Pixels.filled(32, 18, 0x336699));
            drawing.progressed(0.5);
            waitUntil(() -> find(Image.class).withClassName("shot-preview").exists());
            seen.add(find(Image.class).withClassName("shot-preview").single().getSrc());
        });

        runner.run(id);
        waitUntil(() -> words(card(1)).contains("Done"));

        assertThat(seen).singleElement().asString().startsWith("previews/" + id + "/1?at=");
        assertThat(find(Image.class).withClassName("shot-image").exists()).isTrue();
    }

    @Test
    void shows_how_long_a_shot_is_in_work_while_nobody_says_how_far_it_is() {
        GenerationId id = generations.start(project, owner);
        dispatcher.admit();
        open("");
        engine.when("A lighthouse on a cliff at dusk", (request, drawing) -> {
            waitUntil(() -> words(card(1)).contains("0:00"));
            clock.advance(Duration.ofSeconds(5));
            drawing.progressed(0);
            waitUntil(() -> words(card(1)).contains("0:05"));
            clock.advance(Duration.ofSeconds(5));
            drawing.progressed(0.5);
            waitUntil(() -> !words(card(1)).contains("0:"));
        });

        runner.run(id);

        waitUntil(() -> words(card(1)).contains("Done"));
        assertThat(words(card(1))).doesNotContain("0:");
    }

    @Test
    @SuppressWarnings("unchecked") // the tester is generic, its class literal is not
    void a_panel_seen_large_becomes_a_picture_of_a_character() {
        cast.add(project, owner, CastKind.CHARACTER, "Mara");
        CastId jonas = cast.add(project, owner, CastKind.CHARACTER, "Jonas");
        casts.name(project, owner, shots.list(project, owner).getFirst().id(), List.of(jonas));
        generated();
        open("/results");
        test(find(NativeButton.class).withClassName("result-frame").all().getFirst())
                .click();

        MenuBar menu = find(MenuBar.class, find(Lightbox.class).single()).single();
        test(MenuBarTester.class, menu).clickItem("Use panel as picture of", "Jonas");

        waitUntil(() -> notices().contains("Jonas"));
        assertThat(cast.list(project, owner))
                .extracting(CastInfo::name, member -> member.pictures().size())
                .containsExactly(tuple("Mara", 0), tuple("Jonas", 1));
    }

    @Test
    void asks_whichever_node_draws_for_previews_of_the_shot_in_work() {
        GenerationId id = generations.start(project, owner);
        dispatcher.admit();
        open("");
        Signal watch = Signal.of("preview-watch", id.toString());
        assertThat(channel.sent("preview-watch")).doesNotContain(watch);
        engine.when("A lighthouse on a cliff at dusk", (request, drawing) -> {
            drawing.progressed(0.5);
            waitUntil(() -> channel.sent("preview-watch").contains(watch));
        });

        runner.run(id);

        assertThat(channel.sent("preview-watch")).contains(watch);
    }

    private Article card(int number) {
        return find(Article.class)
                .withAttribute("data-shot", Integer.toString(number))
                .single();
    }

    @Test
    void regenerates_nothing_that_was_never_made() {
        open("");

        assertThat(regenerate(1).isEnabled()).isFalse();
        assertThat(regenerate(1).getElement().getAttribute("title")).contains("available when this shot has a panel");
    }

    @Test
    void makes_what_was_not_reached_before_the_cancel() {
        GenerationId cancelled = generations.start(project, owner);
        dispatcher.admit();
        engine.when("The keeper climbs the spiral stairs", (request, drawing) -> {
            generations.requestCancel(cancelled, owner);
            drawing.progressed(0.5);
        });
        runner.run(cancelled);
        clock.advance(Duration.ofMinutes(1));
        open("");

        press("Generate missing shots");

        GenerationSnapshot retry = queries.latest(project, owner).orElseThrow();
        assertThat(retry.retryOf()).isEqualTo(cancelled);
        assertThat(panel().getElement().getAttribute("data-status")).isEqualTo("QUEUED");
    }

    @Test
    void pauses_and_resumes() {
        generations.start(project, owner);
        open("");

        press("Pause");
        assertThat(panel().getElement().getAttribute("data-status")).isEqualTo("PAUSED");
        press("Resume");
        assertThat(panel().getElement().getAttribute("data-status")).isEqualTo("QUEUED");
    }

    @Test
    void leads_from_a_fault_to_its_field() {
        shots.add(project, owner, ShotDraft.of("Fog"));
        open("/results");

        test(find(NativeButton.class).withText("Shot 3").single()).click();

        assertThat(find(Button.class).withText("Add shot").exists()).isTrue();
        assertThat(find(TextArea.class).withValue("Fog").exists()).isTrue();
    }

    @Test
    void has_its_results_at_their_own_address() {
        assertThat(words(open("/results"))).contains("No results yet");
    }

    @Test
    void has_its_history_at_its_own_address() {
        assertThat(words(open("/history"))).contains("No history yet");
    }

    /** Lets a generation of the project come to its end. */
    private GenerationId generated() {
        GenerationId id = generations.start(project, owner);
        dispatcher.admit();
        runner.run(id);
        clock.advance(Duration.ofMinutes(1));
        return id;
    }

    private NativeButton regenerate(int shot) {
        return find(NativeButton.class)
                .withCondition(button -> words(button).isEmpty()
                        && String.valueOf(button.getElement().getAttribute("title"))
                                .startsWith("Regenerate"))
                .all()
                .get(shot - 1);
    }

    private DashboardView open(String tab) {
        return navigate("projects/" + project + tab, DashboardView.class);
    }

    private boolean pathLeadsNowhere(String path) {
        ui().navigate(path);
        return !(getCurrentView() instanceof DashboardView);
    }

    private TextField name() {
        return find(TextField.class).withAriaLabel("Project name").single();
    }

    @SuppressWarnings("unchecked")
    private Select<VisualStyle> styles() {
        return find(Select.class).withClassName("project-style").single();
    }

    private GenerationPanel panel() {
        return find(GenerationPanel.class).single();
    }
}
