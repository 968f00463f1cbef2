package app.storycore.generation.ui.indicator;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.NOW;
import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Stage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class CompactIndicatorTest extends PageTest {

    private final List<GenerationId> dismissed = new ArrayList<>();
    private CompactIndicator indicator;

    @BeforeEach
    void an_indicator() {
        indicator = new CompactIndicator(Clock.fixed(NOW, ZoneOffset.UTC), dismissed::add, () -> {});
        ui().add(indicator);
    }

    @Test
    void is_not_there_when_there_is_nothing() {
        indicator.show(List.of(running()), 0);
        indicator.show(List.of(), 0);
        assertThat(indicator.isVisible()).isFalse();
    }

    @Test
    void shows_how_far_one_is_without_a_count() {
        indicator.show(List.of(running()), 0);
        assertThat(button().getId()).contains("generation-indicator-compact");
        assertThat(button().hasClassName("is-active")).isTrue();
        assertThat(numbers()).containsExactly("30");
        assertThat(tooltip()).isEqualTo("1 generation in progress");
        assertThat(button().getAriaLabel()).contains("1 generation in progress");
    }

    @Test
    void counts_when_there_are_more_than_one() {
        indicator.show(List.of(running(), aGeneration().queued(1).now()), 0);
        assertThat(numbers()).containsExactly("30", "2");
        assertThat(tooltip()).isEqualTo("2 generations in progress");
    }

    @Test
    void shows_how_it_ended_when_nothing_runs_any_more() {
        indicator.show(List.of(aGeneration().ended(GenerationStatus.COMPLETED).now()), 0);
        assertThat(button().hasClassName("is-active")).isFalse();
        assertThat(numbers()).isEmpty();
        assertThat(tooltip()).isEqualTo("1 generation has ended");
    }

    @Test
    void counts_what_it_does_not_list_too() {
        indicator.show(
                List.of(
                        aGeneration().ended(GenerationStatus.FAILED).now(),
                        aGeneration().ended(GenerationStatus.FAILED).now()),
                95);
        assertThat(numbers()).containsExactly("97");
        assertThat(tooltip()).isEqualTo("97 generations have ended");
    }

    @Test
    void opens_the_list_and_lets_an_outcome_be_dismissed() {
        GenerationSnapshot ended =
                aGeneration().ended(GenerationStatus.COMPLETED).now();
        indicator.show(List.of(running(), ended), 0);
        assertThat(find(GenerationCard.class).all()).isEmpty();

        find(Popover.class, indicator).single().open();
        assertThat(find(GenerationCard.class).all()).hasSize(2);
        test(find(Button.class).withCondition(CompactIndicatorTest::dismisses).single())
                .click();
        assertThat(dismissed).containsExactly(ended.id());
    }

    private static boolean dismisses(Button button) {
        return button.isVisible() && button.hasClassName("generation-card-dismiss");
    }

    private static GenerationSnapshot running() {
        return aGeneration().running(Stage.IMAGES, 300).now();
    }

    private Button button() {
        return find(Button.class, indicator).all().getFirst();
    }

    /** The percent and the count, as far as they are seen. */
    private List<String> numbers() {
        return find(Span.class, button()).all().stream()
                .map(Span::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String tooltip() {
        return button().getTooltip().getText();
    }
}
