package app.storycore.generation.ui.panel;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.NOW;
import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.ui.GenerationSnapshotBuilder;
import app.storycore.project.ShotId;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ViewPackages(packages = "app.storycore.nowhere")
class GenerationPanelTest extends BrowserlessTest {

    private final List<String> wishes = new ArrayList<>();
    private final NotingDesk desk = new NotingDesk(wishes);
    private GenerationPanel panel;

    @BeforeEach
    void a_panel() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        panel = new GenerationPanel(Clock.fixed(NOW, ZoneOffset.UTC), desk);
        UI.getCurrent().add(panel);
    }

    @Test
    void explains_in_a_sentence_what_the_button_does_before_the_first_time() {
        panel.check(8, List.of());

        assertThat(words(panel)).contains("Draws a panel for each shot");
        assertThat(panel.getElement().hasAttribute("data-status")).isFalse();
        press("Generate sequence");
        assertThat(wishes).containsExactly("start");
    }

    @Test
    void cannot_be_pressed_twice() {
        panel.check(8, List.of());

        press("Generate sequence");

        assertThat(start().isEnabled()).isFalse();
        panel.allowStart();
        assertThat(start().isEnabled()).isTrue();
    }

    @Test
    void names_the_shots_at_fault_and_leads_to_them() {
        panel.check(9, List.of(new PromptProblem("9", "Prompt cannot be empty", () -> wishes.add("go to 9"))));

        assertThat(start().getText()).isEqualTo("Fix prompts to generate");
        assertThat(start().isEnabled()).isFalse();
        assertThat(words(panel)).contains("Prompt cannot be empty");
        test(find(NativeButton.class, panel).withText("Shot 9").single()).click();
        assertThat(wishes).containsExactly("go to 9");
    }

    @Test
    void names_a_dozen_of_many_faults_and_counts_the_rest() {
        panel.check(
                40,
                IntStream.rangeClosed(1, 40)
                        .mapToObj(n -> new PromptProblem(Integer.toString(n), "Prompt cannot be empty", () -> {}))
                        .toList());

        assertThat(find(NativeButton.class, panel).withClassName("panel-fault").all())
                .hasSize(12);
        assertThat(words(panel)).contains("and 28 more");
    }

    @Test
    void cannot_start_without_shots() {
        panel.check(0, List.of());

        assertThat(start().isEnabled()).isFalse();
        assertThat(words(panel)).contains("Add a shot first");
    }

    @Test
    void says_its_place_while_it_waits() {
        panel.show(aGeneration().queued(2).now());

        assertThat(words(panel)).contains("Queued, 2nd in line", "0%", "Pending");
        assertThat(attribute("data-status")).isEqualTo("QUEUED");
        assertThat(attribute("data-stage")).isEmpty();
    }

    @Test
    void shows_percent_rows_and_times_while_it_runs() {
        GenerationSnapshot running =
                aGeneration().running(Stage.IMAGES, 333).atShot(3).now();

        panel.show(running);

        assertThat(attribute("data-generation")).isEqualTo(running.id().toString());
        assertThat(attribute("data-status")).isEqualTo("RUNNING");
        assertThat(attribute("data-stage")).isEqualTo("IMAGES");
        assertThat(attribute("data-progress")).isEqualTo("33");
        assertThat(words(panel))
                .contains("33%", "Generating images", "Look sheet", "Complete", "Shot 3 of 12", "Pending")
                .contains("0:52", "about 1 min", "2 new, 1 kept", "Sketch")
                .contains("You can leave this page. The work continues, and the drawer shows it wherever you are.");
        press("Cancel generation");
        assertThat(wishes).containsExactly("cancel " + running.id());
        press("Pause");
        assertThat(wishes).containsExactly("cancel " + running.id(), "pause AFTER_SHOT " + running.id());
    }

    @Test
    void offers_no_start_while_it_is_active() {
        panel.check(8, List.of());

        panel.show(aGeneration().queued(1).now());

        assertThat(find(Button.class, panel).withText("Generate sequence").exists())
                .isFalse();
    }

    @Test
    void never_falls_back() {
        GenerationSnapshotBuilder generation =
                aGeneration().running(Stage.IMAGES, 400).revision(7);
        panel.show(generation.now());

        panel.show(generation.running(Stage.IMAGES, 350).revision(6).now());
        panel.show(generation.running(Stage.IMAGES, 390).revision(7).now());

        assertThat(attribute("data-progress")).isEqualTo("40");
    }

    @Test
    void goes_over_to_a_later_generation_and_not_back_to_an_earlier_one() {
        GenerationSnapshot later = aGeneration().queued(1).submitted(NOW).now();
        panel.show(aGeneration().ended(GenerationStatus.COMPLETED).now());
        panel.show(later);

        panel.show(aGeneration().ended(GenerationStatus.FAILED).now());

        assertThat(attribute("data-generation")).isEqualTo(later.id().toString());
    }

    @Test
    void takes_no_second_wish_to_cancel() {
        panel.show(aGeneration()
                .running(Stage.IMAGES, 300)
                .ended(GenerationStatus.CANCELLING)
                .now());

        assertThat(words(panel)).contains("Cancelling");
        assertThat(find(Button.class, panel)
                        .withText("Cancel generation")
                        .single()
                        .isEnabled())
                .isFalse();
    }

    @Test
    void says_that_it_is_stalled_and_still_lets_it_be_cancelled() {
        panel.show(aGeneration()
                .running(Stage.IMAGES, 300)
                .silentFor(Duration.ofMinutes(6))
                .now());

        assertThat(words(panel)).contains("Stalled: no sign of life for more than 5 minutes");
        assertThat(buttons()).containsExactly("Resume", "Cancel generation");
    }

    @Test
    void offers_the_files_when_it_is_complete() {
        panel.check(8, List.of());

        panel.show(aGeneration()
                .running(Stage.EXPORT, 1000)
                .ended(GenerationStatus.COMPLETED)
                .withPackage()
                .now());

        assertThat(words(panel)).contains("Complete");
        assertThat(find(Anchor.class, panel).all())
                .extracting(GenerationPanelTest::words)
                .containsExactly("Download package", "PDF", "Animatic");
        assertThat(find(Anchor.class, panel).all())
                .extracting(Anchor::getHref)
                .allSatisfy(href -> assertThat(href).endsWith("?download"))
                .satisfiesExactly(
                        href -> assertThat(href).startsWith("files/"),
                        href -> assertThat(href)
                                .as("laid out as the project wants it")
                                .startsWith("deliveries/"),
                        href -> assertThat(href).startsWith("files/"));
        assertThat(start().isEnabled()).isTrue();
    }

    @Test
    void says_which_shots_failed_and_why() {
        panel.show(aGeneration()
                .running(Stage.EXPORT, 1000)
                .ended(GenerationStatus.COMPLETED_WITH_FAILURES)
                .withFailedShots(1)
                .now());
        panel.showShots(List.of(shot(1, ShotStatus.SUCCEEDED, null), shot(2, ShotStatus.FAILED, "The pen broke")));

        assertThat(words(panel))
                .contains("Complete, 1 shot failed", "Shot 2", "The pen broke")
                .doesNotContain("Shot 1");
        assertThat(buttons()).contains("Retry failed shots");
    }

    @Test
    void leads_to_a_shot_that_failed() {
        List<ShotId> gone = new ArrayList<>();
        panel.whenGoToShot(gone::add);
        ShotSnapshot failed = shot(2, ShotStatus.FAILED, "The pen broke");
        panel.show(aGeneration()
                .ended(GenerationStatus.COMPLETED_WITH_FAILURES)
                .withFailedShots(1)
                .now());
        panel.showShots(List.of(failed));

        test(find(NativeButton.class, panel).withText("Shot 2").single()).click();

        assertThat(gone).containsExactly(failed.shotId());
    }

    @Test
    void retrying_comes_first_while_something_failed() {
        panel.check(2, List.of());
        panel.show(aGeneration()
                .ended(GenerationStatus.COMPLETED_WITH_FAILURES)
                .withFailedShots(1)
                .now());
        panel.showShots(List.of(shot(1, ShotStatus.SUCCEEDED, null), shot(2, ShotStatus.FAILED, "The pen broke")));
        assertThat(start().isEnabled()).isTrue();
        assertThat(start().hasThemeName("primary")).isFalse();

        panel.showShots(List.of(shot(1, ShotStatus.SUCCEEDED, null), shot(2, ShotStatus.SUCCEEDED, null)));
        assertThat(start().hasThemeName("primary")).isTrue();
    }

    @Test
    void retries_once_what_failed() {
        GenerationSnapshot ended =
                aGeneration().ended(GenerationStatus.COMPLETED_WITH_FAILURES).now();
        panel.show(ended);
        panel.showShots(List.of(shot(1, ShotStatus.SUCCEEDED, null), shot(2, ShotStatus.FAILED, "The pen broke")));

        press("Retry failed shots");

        assertThat(wishes).containsExactly("retry " + ended.id());
        assertThat(buttons("Retry failed shots")).isEmpty();
        panel.allowStart();
        assertThat(buttons("Retry failed shots")).hasSize(1);
    }

    @Test
    void offers_to_make_what_was_not_reached() {
        panel.show(aGeneration().ended(GenerationStatus.CANCELLED).now());
        panel.showShots(List.of(shot(1, ShotStatus.SUCCEEDED, null), shot(2, ShotStatus.CANCELLED, null)));

        assertThat(buttons()).contains("Generate missing shots").doesNotContain("Retry failed shots");
    }

    @ParameterizedTest
    @EnumSource(
            value = ShotStatus.class,
            names = {"FAILED", "CANCELLED"})
    void offers_one_way_where_nothing_was_made(ShotStatus how) {
        panel.check(2, List.of());
        panel.show(aGeneration().ended(GenerationStatus.CANCELLED).now());
        panel.showShots(List.of(shot(1, how, null), shot(2, how, null)));

        assertThat(buttons())
                .containsOnlyOnce("Generate sequence")
                .doesNotContain("Generate missing shots", "Retry failed shots");
        assertThat(start().hasThemeName("primary")).isTrue();
    }

    @Test
    void offers_no_retry_when_every_shot_has_its_panel() {
        panel.show(aGeneration().ended(GenerationStatus.FAILED).now());
        panel.showShots(List.of(shot(1, ShotStatus.SUCCEEDED, null), shot(2, ShotStatus.REUSED, null)));

        assertThat(find(Button.class, panel).withClassName("panel-retry").exists())
                .isFalse();
    }

    @Test
    void says_when_it_will_start_and_be_ready() {
        panel.show(aGeneration().queued(2).startsIn(Duration.ofMinutes(3)).now());

        assertThat(words(panel)).contains("Starts in about 3 min, ready about ");
        assertThat(buttons()).containsExactly("Pause", "Cancel generation");
    }

    @Test
    void offers_to_go_on_or_to_pause_at_once_while_it_is_pausing() {
        GenerationSnapshot pausing = aGeneration()
                .running(Stage.IMAGES, 300)
                .ended(GenerationStatus.PAUSING)
                .now();
        panel.show(pausing);

        assertThat(words(panel)).contains("Pausing after this shot");
        assertThat(buttons()).containsExactly("Resume", "Cancel generation", "Pause now");
        press("Pause now");
        press("Resume");
        assertThat(wishes).containsExactly("pause AT_ONCE " + pausing.id(), "resume " + pausing.id());
    }

    @Test
    void offers_no_pause_inside_a_shot_where_the_engine_cannot() {
        panel.show(aGeneration().running(Stage.IMAGES, 300).by("slow").now());

        assertThat(buttons()).containsExactly("Pause", "Cancel generation");
    }

    @Test
    void keeps_the_same_button_for_pausing_and_resuming() {
        GenerationSnapshotBuilder generation = aGeneration().running(Stage.IMAGES, 300);
        panel.show(generation.now());
        Button pause = find(Button.class, panel).withText("Pause").single();

        panel.show(generation.ended(GenerationStatus.PAUSED).revision(2).now());

        assertThat(words(panel))
                .contains("Paused", "It waits until you resume it")
                .doesNotContain("The work goes on");
        assertThat(find(Button.class, panel).withText("Resume").single()).isSameAs(pause);
    }

    @Test
    void says_why_it_failed() {
        panel.show(aGeneration()
                .running(Stage.GRID, 100)
                .ended(GenerationStatus.FAILED)
                .because("the disk is full")
                .now());

        assertThat(words(panel)).contains("Failed: the disk is full");
    }

    @Test
    void heads_a_failure_with_its_first_statement_and_says_the_whole_below() {
        panel.show(aGeneration()
                .running(Stage.IMAGES, 200)
                .ended(GenerationStatus.FAILED)
                .because("No shot could be drawn. The first one: The picture could not be stored: "
                        + "The server has no room left. Ask your administrator to make some, then try again.")
                .now());

        assertThat(find(Span.class, panel).withClassName("panel-words").single().getText())
                .isEqualTo("Failed: No shot could be drawn");
        assertThat(find(Paragraph.class, panel)
                        .withClassName("panel-reason")
                        .single()
                        .getText())
                .endsWith("Ask your administrator to make some, then try again.");
    }

    @Test
    void says_at_which_stage_shots_were_lost() {
        panel.show(aGeneration()
                .running(Stage.EXPORT, 1000)
                .ended(GenerationStatus.COMPLETED_WITH_FAILURES)
                .withFailedShots(1)
                .now());
        panel.showShots(List.of(shot(1, ShotStatus.SUCCEEDED, null), shot(2, ShotStatus.FAILED, "The pen broke")));

        assertThat(words(panel)).contains("1 of 12 failed");
    }

    private static ShotSnapshot shot(int number, ShotStatus status, @Nullable String reason) {
        return new ShotSnapshot(
                new GenerationId(UUID.randomUUID()),
                number,
                new ShotId(UUID.randomUUID()),
                status,
                3,
                0,
                null,
                null,
                null,
                null,
                null,
                reason == null ? null : Reason.words(reason));
    }

    private List<String> buttons() {
        return find(Button.class, panel).all().stream()
                .filter(button -> button.isEnabled() && !button.getText().isEmpty())
                .map(Button::getText)
                .toList();
    }

    private List<String> buttons(String text) {
        return buttons().stream().filter(text::equals).toList();
    }

    private String attribute(String name) {
        return panel.getElement().getAttribute(name);
    }

    private Button start() {
        return find(Button.class, panel)
                .withCondition(button -> button.hasClassName("panel-start-button"))
                .single();
    }

    @Test
    void leads_to_the_film_or_else_to_the_panels_or_else_nowhere() {
        panel.whenLook(() -> wishes.add("look"));
        panel.show(aGeneration().ended(GenerationStatus.COMPLETED).withPackage().now());
        press("Play animatic");
        assertThat(wishes).containsExactly("look");

        panel.show(
                aGeneration().ended(GenerationStatus.CANCELLED).submitted(NOW).now());
        assertThat(find(Button.class, panel).withText("View panels").exists()).isTrue();

        panel.show(aGeneration()
                .ended(GenerationStatus.FAILED)
                .withoutPanels()
                .submitted(NOW)
                .now());
        assertThat(find(Button.class, panel).withClassName("panel-look").exists())
                .isFalse();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
