package app.storycore.generation.ui.results;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.HistoryFilter;
import app.storycore.generation.ui.picture.PictureViewer;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a generation is compared with an earlier one of its project; invisible while it is not. */
final class ComparisonArea extends Div {

    private static final int OFFERED = 50;

    private final GenerationHistory history;
    private final PictureViewer viewer;
    private final Clock clock;
    private final CompareChoice choice = new CompareChoice(chosen -> tell(Optional.ofNullable(chosen)));
    private Consumer<Optional<GenerationId>> onChoice = chosen -> {};
    private @Nullable GenerationId wanted;
    private @Nullable Comparison comparison;

    ComparisonArea(GenerationHistory history, PictureViewer viewer, Clock clock) {
        this.history = history;
        this.viewer = viewer;
        this.clock = clock;
        setVisible(false);
    }

    /** Where one chooses; stands elsewhere on the page. */
    CompareChoice choice() {
        return choice;
    }

    void whenChosen(Consumer<Optional<GenerationId>> listener) {
        onChoice = listener;
    }

    /** Wants a comparison with this one from the next {@link #read} on. */
    void want(@Nullable GenerationId earlier) {
        wanted = earlier;
    }

    boolean isWantedAnew() {
        return comparison == null ? wanted != null : !comparison.isWith(wanted);
    }

    /** Reads what there is to compare {@code now} with, and compares it if that is wanted. */
    void read(GenerationSnapshot now) {
        List<GenerationSnapshot> earlier =
                history.ended(now.ownerId(), HistoryFilter.ofProject(now.projectId()), null, OFFERED).stream()
                        .filter(one -> one.submittedAt().isBefore(now.submittedAt()))
                        .toList();
        Optional<GenerationSnapshot> then =
                earlier.stream().filter(one -> one.id().equals(wanted)).findFirst();
        wanted = then.map(GenerationSnapshot::id).orElse(null);
        choice.offer(earlier, wanted, clock.instant());
        removeAll();
        setVisible(then.isPresent());
        comparison = then.map(one -> new Comparison(history, viewer, now, one)).orElse(null);
        if (comparison != null) {
            add(comparison);
        }
    }

    /** Shows what a shot of the later generation has become. */
    void show(ShotSnapshot shot) {
        if (comparison != null) {
            comparison.show(shot);
        }
    }

    private void tell(Optional<GenerationId> chosen) {
        onChoice.accept(chosen);
    }
}
