package app.storycore.project.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.generation.work.RunnerInHand;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.project.text.ShotTexts;
import app.storycore.project.ui.ProjectHeading;
import app.storycore.project.ui.card.ShotCard;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals.JavaScriptInvocation;
import com.vaadin.flow.component.textfield.NumberField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board of a project plays its sequence, and the player shows what changes meanwhile. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class PlayerPageTest extends PageTest {

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

    @Autowired
    OwnPictures pictures;

    private ProjectId project;
    private ShotId lighthouse;
    private ShotId harbour;

    @BeforeEach
    void a_shot_with_a_panel_and_one_without() {
        engine.reset();
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        lighthouse = add("A lighthouse on a cliff at dusk", "MARA: Wait!", 2);
        var generation = generations.start(project, owner);
        dispatcher.admit();
        runner.run(generation);
        harbour = add("Fog over the harbour at dawn", "", 3);
        ui().navigate("projects/" + project);
    }

    @Test
    void plays_all_shots_with_their_durations_words_and_pictures() {
        press("Play");

        assertThat(player().shots()).extracting(PlayerShot::id).containsExactly(lighthouse, harbour);
        assertThat(player().shots())
                .extracting(PlayerShot::duration)
                .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(3));
        assertThat(player().shots()).extracting(PlayerShot::dialogue).containsExactly("MARA: Wait!", "");
        assertThat(player().shots().getFirst().picture()).isNotNull();
        assertThat(player().shots().getLast().picture()).isNull();
        assertThat(told("player.open").get(1)).hasToString("0");
    }

    @Test
    void plays_from_the_shot_whose_menu_says_so() {
        test(find(NativeButton.class, card(2))
                        .withCondition(PlayerPageTest::isMore)
                        .single())
                .click();
        press("Play from here");

        assertThat(told("player.open").get(1)).hasToString("1");
    }

    @Test
    void names_every_button_and_tells_its_key() {
        press("Play");

        assertThat(find(PlayerButton.class, player()).all())
                .allSatisfy(button -> assertThat(button.getElement().getAttribute("aria-label"))
                        .isNotBlank())
                .extracting(button -> button.getElement().getAttribute("aria-keyshortcuts"))
                .containsExactly("Escape", "Home", "ArrowLeft", "J", "Space", "L", "ArrowRight", "End", "M", "R", "F");
    }

    @Test
    void keeps_a_duration_that_was_dragged_and_shows_it_on_the_board() {
        press("Play");
        drag(harbour, 5_300);

        assertThat(duration(harbour)).isEqualTo(Duration.ofMillis(5_300));
        assertThat(find(NumberField.class, card(2)).single().getValue()).isEqualTo(5.3);
        assertThat(told("player.change")).as("it knows that already").isEmpty();
        assertThat(player().shots().getLast().duration()).isEqualTo(Duration.ofMillis(5_300));

        test(find(PlayerButton.class, player())
                        .withCondition(PlayerPageTest::isClose)
                        .single())
                .click();
        assertThat(find(SequencePlayer.class).exists()).isFalse();
        assertThat(words(find(ProjectHeading.class).single())).contains("7.3 s");
    }

    @Test
    void refuses_a_duration_that_no_shot_may_have() {
        press("Play");
        drag(harbour, 0);
        drag(harbour, Integer.MAX_VALUE);

        assertThat(duration(harbour)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void shows_what_another_window_writes_and_in_which_order() {
        press("Play");
        told("player.open");
        elsewhere(() -> shots.edit(project, lighthouse, owner, draft -> draft.withDuration(Duration.ofSeconds(8))));
        waitUntil(() -> player().shots().getFirst().duration().equals(Duration.ofSeconds(8)));
        assertThat(told("player.change")).isNotEmpty();

        elsewhere(() -> shots.move(project, harbour, owner, 1));
        waitUntil(() -> player().shots().getFirst().id().equals(harbour));
        assertThat(player().shots()).extracting(PlayerShot::number).containsExactly("1", "2");
        assertThat(told("player.load")).isNotEmpty();
    }

    @Test
    void shows_another_picture_as_soon_as_it_is_in_use() {
        press("Play");
        elsewhere(() -> bring(harbour));

        waitUntil(() -> player().shots().getLast().picture() != null);
        assertThat(player().shots().getFirst().picture()).isNotNull();
    }

    @Test
    void closes_when_no_shot_is_left() {
        press("Play");
        elsewhere(() -> shots.delete(project, lighthouse, owner));
        elsewhere(() -> shots.delete(project, harbour, owner));

        waitUntil(() -> !find(SequencePlayer.class).exists());
        assertThat(find(Button.class).withText("Play").all()).noneMatch(PlayerPageTest::isOffered);
    }

    @Test
    void shows_no_borders_to_drag_to_who_may_only_look() {
        List<PlayerShot> all = List.of(PlayerShot.of(harbour, "1", ShotDraft.of("Fog over the harbour"), null));
        SequencePlayer reading = new SequencePlayer(all, null, AspectRatio.WIDESCREEN, null);
        reading.open();

        assertThat(find(PlayerScreen.class).single().getElement().hasAttribute("data-editable"))
                .isFalse();
        drag(harbour, 5_000);
        assertThat(reading.shots()).isEqualTo(all);
    }

    private ShotId add(String prompt, String dialogue, int seconds) {
        ShotDraft draft = ShotDraft.of(prompt)
                .withDuration(Duration.ofSeconds(seconds))
                .withTexts(new ShotTexts(dialogue, "", ""));
        return shots.add(project, owner, draft).id();
    }

    private SequencePlayer player() {
        return find(SequencePlayer.class).single();
    }

    private ShotCard card(int number) {
        return find(ShotCard.class).all().get(number - 1);
    }

    private Duration duration(ShotId shot) {
        return shots.get(project, shot, owner).draft().duration();
    }

    private void drag(ShotId shot, int milliseconds) {
        find(PlayerScreen.class).single().last(shot.toString(), milliseconds);
    }

    private void bring(ShotId shot) {
        try {
            pictures.add(project, owner, shot, "plan.png", Png.encode(Pixels.filled(320, 180, 0x2040C0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    /** The last thing that the browser was told by this function since the last time, with all its arguments. */
    private static List<Object> told(String function) {
        ui().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains(function))
                .reduce((before, last) -> last)
                .map(JavaScriptInvocation::getParameters)
                .orElse(List.of());
    }

    private static boolean isMore(NativeButton button) {
        return "More".equals(button.getElement().getAttribute("title"));
    }

    private static boolean isClose(PlayerButton button) {
        return "close".equals(button.getElement().getAttribute("data-does"));
    }

    private static boolean isOffered(Button button) {
        return button.getParent()
                .map(tools -> !tools.getElement().hasAttribute("hidden"))
                .orElse(false);
    }
}
