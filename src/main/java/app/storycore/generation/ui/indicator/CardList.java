package app.storycore.generation.ui.indicator;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Cards of generations; a card stays the same element as long as its generation is in the list. */
final class CardList extends Div {

    private final Map<GenerationId, GenerationCard> cards = new HashMap<>();
    private final Consumer<GenerationId> onDismiss;

    CardList(Consumer<GenerationId> onDismiss) {
        this.onDismiss = onDismiss;
        addClassName("generation-cards");
    }

    void show(List<GenerationSnapshot> generations, Instant now) {
        keepOnly(generations);
        for (int i = 0; i < generations.size(); i++) {
            GenerationSnapshot generation = generations.get(i);
            GenerationCard card = cards.computeIfAbsent(generation.id(), id -> new GenerationCard(id, onDismiss));
            if (card.getParent().isEmpty() || indexOf(card) != i) {
                addComponentAtIndex(i, card);
            }
            card.show(generation, now);
        }
    }

    private void keepOnly(List<GenerationSnapshot> generations) {
        var wanted = generations.stream().map(GenerationSnapshot::id).collect(Collectors.toSet());
        cards.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue());
            }
            return gone;
        });
    }
}
