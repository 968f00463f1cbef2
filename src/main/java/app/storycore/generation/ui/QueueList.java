package app.storycore.generation.ui;

import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Generations in the order in which they run; a row stays the same element as long as its generation is in the list. */
final class QueueList<R extends QueueLine> extends OrderedList {

    /** Those at work, then those in line by their places, then those that wait for their owner. */
    static final Comparator<GenerationSnapshot> ORDER = Comparator.<GenerationSnapshot>comparingInt(QueueList::group)
            .thenComparingInt(GenerationSnapshot::queuePlace)
            .thenComparing(GenerationSnapshot::submittedAt);

    private final Map<UUID, R> rows = new HashMap<>();
    private final Function<GenerationSnapshot, R> newRow;
    private final BiConsumer<R, GenerationSnapshot> fill;

    QueueList(Function<GenerationSnapshot, R> newRow, BiConsumer<R, GenerationSnapshot> fill) {
        this.newRow = newRow;
        this.fill = fill;
        addClassName("queue-list");
    }

    void show(List<GenerationSnapshot> generations) {
        keepOnly(generations.stream().map(GenerationSnapshot::id).collect(Collectors.toSet()));
        List<GenerationSnapshot> sorted = generations.stream().sorted(ORDER).toList();
        for (int i = 0; i < sorted.size(); i++) {
            GenerationSnapshot generation = sorted.get(i);
            R row = rows.computeIfAbsent(generation.id(), id -> newRow.apply(generation));
            if (row.getParent().isEmpty() || indexOf(row) != i) {
                addComponentAtIndex(i, row);
            }
            fill.accept(row, generation);
        }
    }

    private void keepOnly(Set<UUID> wanted) {
        rows.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue());
            }
            return gone;
        });
    }

    private static int group(GenerationSnapshot generation) {
        return switch (generation.status()) {
            case RUNNING, PAUSING, CANCELLING -> 0;
            case QUEUED -> 1;
            case PAUSED, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> 2;
        };
    }
}
