package app.storycore.metrics;

import app.storycore.generation.queue.QueueStatistics.Waiting;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

/** What all nodes have in common, and therefore the same on each: queue, nodes, and whether the database answers. */
final class ClusterMetrics implements MeterBinder {

    private final ClusterReader reader;
    private final Clock clock;

    ClusterMetrics(ClusterReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "studio.queue.length",
                        this,
                        known(reading -> reading.queue().length()))
                .description("Generations that wait for their turn, on all nodes together")
                .register(registry);
        Gauge.builder("studio.queue.age", this, known(reading -> age(reading.queue())))
                .description("How long the one has waited that came into the queue first, 0 when none waits")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("studio.nodes.live", this, known(ClusterReader.Reading::liveNodes))
                .description("Nodes that are alive, draining ones included")
                .register(registry);
        Gauge.builder("studio.database.away", this, metrics -> metrics.isAway() ? 1 : 0)
                .description("1 when the database did not answer this node at the last look")
                .register(registry);
    }

    /** Nothing is known while the database is away: a number would be taken for the truth. */
    private static ToDoubleFunction<ClusterMetrics> known(ToDoubleFunction<ClusterReader.Reading> figure) {
        return metrics -> metrics.reader.latest().map(figure::applyAsDouble).orElse(Double.NaN);
    }

    private boolean isAway() {
        return reader.latest().isEmpty();
    }

    private double age(Waiting queue) {
        return queue.oldestSince()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .map(seconds -> Math.max(0, seconds))
                .orElse(0.0);
    }
}
