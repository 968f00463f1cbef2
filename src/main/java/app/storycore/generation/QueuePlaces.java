package app.storycore.generation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where in the line a queued generation stands. */
@Component
class QueuePlaces {

    private final QueueOrder order;
    private final Generations generations;

    QueuePlaces(QueueOrder order, Generations generations) {
        this.order = order;
        this.generations = generations;
    }

    /** From 1; 0 when it is not in the line. */
    int placeOf(UUID generationId) {
        return line().indexOf(generationId) + 1;
    }

    /** All queued generations in the order in which they will be started. */
    List<UUID> line() {
        return order.line(QueueOrder.Situation.read(generations));
    }
}
