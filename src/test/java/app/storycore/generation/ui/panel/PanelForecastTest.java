package app.storycore.generation.ui.panel;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.NOW;
import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.start.StartPreview;
import app.storycore.generation.start.StartRequest;
import app.storycore.generation.ui.GenerationSnapshotBuilder;
import app.storycore.project.ShotId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class PanelForecastTest extends PageTest {

    private final List<String> wishes = new ArrayList<>();
    private final NotingDesk desk = new NotingDesk(wishes);
    private GenerationPanel panel;

    @BeforeEach
    void a_panel() {
        panel = new GenerationPanel(Clock.fixed(NOW, ZoneOffset.UTC), desk);
        ui().add(panel);
    }

    @Test
    void says_how_many_shots_will_be_made_and_how_many_reused() {
        desk.foresee(3);

        panel.check(12, List.of());

        waitForWords("Draws 3 shots, keeps 9");
        assertThat(shown()).contains("about 30 s");
    }

    @Test
    void says_how_many_shots_there_are_and_how_long_they_take_when_all_are_new() {
        desk.foresee(12);

        panel.check(12, List.of());

        waitForWords("12 shots, about 30 s");
        assertThat(find(Checkbox.class, panel).exists()).isFalse();
    }

    @Test
    void says_that_only_the_package_is_made_when_nothing_is_to_draw() {
        desk.foresee(0);

        panel.check(12, List.of());

        waitForWords("Nothing has changed. Only the files are rebuilt.");
    }

    @Test
    void makes_everything_anew_once_when_that_is_chosen() {
        desk.foresee(3);
        panel.show(aGeneration().ended(GenerationStatus.COMPLETED).withPackage().now());
        panel.check(12, List.of());
        waitForWords("keeps 9");

        test(find(Checkbox.class, panel).single()).click();
        waitForWords("12 shots, about 2 min");
        assertThat(find(Checkbox.class, panel).exists()).isTrue();
        press("Generate sequence");

        assertThat(wishes).containsExactly("start anew");
        panel.allowStart();
        waitForWords("keeps 9");
        press("Generate sequence");
        assertThat(wishes).containsExactly("start anew", "start");
    }

    @Test
    void says_that_every_shot_gets_another_take_when_everything_is_drawn_anew() {
        desk.foresee(3);
        panel.show(aGeneration().ended(GenerationStatus.COMPLETED).withPackage().now());
        panel.check(12, List.of());
        waitForWords("keeps 9");
        assertThat(shown()).doesNotContain("another take");

        test(find(Checkbox.class, panel).single()).click();

        assertThat(shown()).contains("Every shot gets another take", "stay in the history");
    }

    @Test
    void tells_which_shots_would_be_drawn_and_of_none_while_it_is_active() {
        List<Set<ShotId>> told = new ArrayList<>();
        panel.whenForeseen(told::add);
        desk.foresee(3);
        panel.check(12, List.of());
        waitForWords("keeps 9");
        assertThat(told.getLast()).hasSize(3);

        panel.show(aGeneration().queued(1).now());

        assertThat(told.getLast()).isEmpty();
    }

    @Test
    void says_nothing_while_prompts_are_at_fault_or_it_is_active() {
        desk.foresee(3);
        panel.check(12, List.of());
        waitForWords("keeps 9");

        panel.check(12, List.of(new PromptProblem("1", "Prompt cannot be empty", () -> {})));
        assertThat(shown()).isEmpty();

        panel.check(12, List.of());
        waitForWords("keeps 9");
        panel.show(aGeneration().queued(1).now());
        assertThat(shown()).isEmpty();
    }

    @Test
    void is_asked_again_when_something_was_stored_and_when_a_generation_has_ended() {
        desk.foresee(12);
        panel.check(12, List.of());
        waitForWords("12 shots");

        desk.foresee(1);
        panel.foreseeAgain();
        waitForWords("Draws 1 shot, keeps 11");

        GenerationSnapshotBuilder generation = aGeneration().queued(1);
        panel.show(generation.now());
        desk.foresee(0);
        panel.show(generation.ended(GenerationStatus.COMPLETED).revision(2).now());
        waitForWords("Only the files are rebuilt");
    }

    @Test
    void does_not_hold_up_the_page_and_asks_only_the_newest_of_many_questions() {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch slow = new CountDownLatch(1);
        desk.forecast = order -> answer(asked.incrementAndGet(), slow);

        panel.check(12, List.of());
        waitUntil(() -> asked.get() == 1);
        for (int i = 0; i < 50; i++) {
            panel.foreseeAgain();
        }
        slow.countDown();

        waitForWords("Draws 2 shots");
        assertThat(asked).hasValue(2);
    }

    @Test
    void drops_an_answer_for_a_page_that_is_gone() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        desk.forecast = order -> {
            StartPreview answer = answer(1, slow);
            answered.countDown();
            return answer;
        };
        panel.check(12, List.of());

        ui().remove(panel);
        slow.countDown();
        answered.await();
        desk.foresee(5);
        ui().add(panel);

        waitForWords("Draws 5 shots");
    }

    @Test
    void asks_for_the_written_sequence() {
        List<StartRequest> orders = new ArrayList<>();
        desk.forecast = order -> {
            orders.add(order);
            return new StartPreview(NotingDesk.shots(1), 0, false, Duration.ofHours(1));
        };

        panel.check(1, List.of());

        waitForWords("1 shot, about 1 h 0 min");
        assertThat(orders).containsOnly(new StartRequest.Sequence(false));
    }

    private static StartPreview answer(int toMake, CountDownLatch slow) {
        try {
            slow.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new StartPreview(NotingDesk.shots(toMake), 12 - toMake, false, Duration.ofSeconds(30));
    }

    private String shown() {
        return find(PanelForecast.class, panel).all().stream()
                .map(PageTest::words)
                .collect(Collectors.joining());
    }

    private void waitForWords(String sentence) {
        waitUntil(() -> shown().contains(sentence));
    }

    @Test
    void a_look_comes_first_after_completion_until_a_start_would_draw_something() {
        desk.foresee(0);
        panel.check(12, List.of());
        panel.show(aGeneration().ended(GenerationStatus.COMPLETED).withPackage().now());
        assertThat(primary()).as("before the forecast").containsExactly("Play animatic");
        waitForWords("Nothing has changed");
        assertThat(primary()).containsExactly("Play animatic");

        desk.foresee(2);
        panel.foreseeAgain();
        waitForWords("Redraws 2 shots");

        assertThat(primary()).containsExactly("Generate sequence");
    }

    @Test
    void a_change_of_texts_alone_is_told_and_its_documents_come_first() {
        desk.foresee(0);
        desk.changed = true;
        panel.check(12, List.of());
        panel.show(aGeneration().ended(GenerationStatus.COMPLETED).withPackage().now());

        waitForWords("No shot is redrawn. The PDF, animatic and package are rebuilt with your changes.");

        assertThat(primary()).containsExactly("Generate sequence");
    }

    @Test
    void nothing_is_redrawn_in_a_project_that_was_never_generated() {
        desk.foresee(10);
        panel.check(12, List.of());

        waitForWords("Draws 10 shots, keeps 2");

        assertThat(shown()).doesNotContain("Redraw every shot");
    }

    private List<String> primary() {
        return find(Button.class, panel).all().stream()
                .filter(button -> button.hasThemeName(ButtonVariant.PRIMARY.getVariantName()))
                .map(Button::getText)
                .toList();
    }
}
