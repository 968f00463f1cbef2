package app.storycore.generation;

import app.storycore.generation.QueueForecast.Expected;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out where in the line the queued generations stand. */
@Component
class QueuePlaces {

    private final QueueOrder order;
    private final Generations generations;
    private final AccountTurns turns;
    private final Estimates estimates;
    private final GenerationLimits limits;
    private final Clock clock;

    QueuePlaces(
            QueueOrder order,
            Generations generations,
            AccountTurns turns,
            Estimates estimates,
            GenerationLimits limits,
            Clock clock) {
        this.order = order;
        this.generations = generations;
        this.turns = turns;
        this.estimates = estimates;
        this.limits = limits;
        this.clock = clock;
    }

    /** All queued generations; called in a transaction. */
    QueueForecast forecast() {
        QueueOrder.Situation now = QueueOrder.Situation.read(generations, turns);
        Instant instant = clock.instant();
        Map<UUID, Generation> queued =
                generations.queued().stream().collect(Collectors.toMap(g -> g.id, Function.identity()));
        List<Expected> line = order.line(now).stream()
                .map(queued::get)
                .filter(Objects::nonNull)
                .map(g -> new Expected(g.id, estimates.remaining(g, instant)))
                .toList();
        List<Instant> ends = generations.working().stream()
                .map(g -> instant.plus(estimates.remaining(g, instant)))
                .toList();
        return QueueForecast.of(line, ends, limits.atOnce(), instant);
    }
}
