package app.storycore.generation.ui.queue;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.status.GenerationOrder;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Generations in the order in which they run; a row stays the same element as long as its generation is in the list. */
final class QueueList<R extends AbstractQueueRow> extends OrderedList {

    private final Map<GenerationId, R> rows = new HashMap<>();
    private final Function<GenerationSnapshot, R> newRow;
    private final BiConsumer<R, GenerationSnapshot> fill;

    QueueList(Function<GenerationSnapshot, R> newRow, BiConsumer<R, GenerationSnapshot> fill) {
        this.newRow = newRow;
        this.fill = fill;
        addClassName("queue-list");
    }

    void show(List<GenerationSnapshot> generations, Instant now) {
        keepOnly(generations.stream().map(GenerationSnapshot::id).collect(Collectors.toSet()));
        List<GenerationSnapshot> sorted =
                generations.stream().sorted(GenerationOrder.at(now)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            GenerationSnapshot generation = sorted.get(i);
            R row = rows.computeIfAbsent(generation.id(), id -> newRow.apply(generation));
            if (row.getParent().isEmpty() || indexOf(row) != i) {
                addComponentAtIndex(i, row);
            }
            fill.accept(row, generation);
        }
    }

    private void keepOnly(Set<GenerationId> wanted) {
        rows.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue());
            }
            return gone;
        });
    }
}
