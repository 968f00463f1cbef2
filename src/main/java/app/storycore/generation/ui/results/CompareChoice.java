package app.storycore.generation.ui.results;

import app.storycore.base.ui.DateTimeText;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.status.StatusText;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** With which earlier generation the present one is compared, if with any. */
final class CompareChoice extends Select<GenerationId> {

    /**
     * @param onChoice told the one that was chosen, null for none
     */
    CompareChoice(Consumer<@Nullable GenerationId> onChoice) {
        addClassName("compare-choice");
        setAriaLabel(getTranslation("compare.with"));
        setPlaceholder(getTranslation("compare.with"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("compare.none"));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChoice.accept(change.getValue());
            }
        });
    }

    /** Offers these; there is nothing to choose while there are none. */
    void offer(List<GenerationSnapshot> earlier, @Nullable GenerationId chosen, Instant now) {
        var words = earlier.stream().collect(Collectors.toMap(GenerationSnapshot::id, one -> words(one, now)));
        setItemLabelGenerator(id -> id == null ? getTranslation("compare.none") : words.getOrDefault(id, ""));
        setItems(earlier.stream().map(GenerationSnapshot::id).toList());
        setValue(chosen);
        setVisible(!earlier.isEmpty());
    }

    private String words(GenerationSnapshot generation, Instant now) {
        return getTranslation(
                "compare.item",
                DateTimeText.inWords(generation.submittedAt()),
                StatusText.words(generation, now),
                generation.totalShots());
    }
}
