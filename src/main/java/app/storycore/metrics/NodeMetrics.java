package app.storycore.metrics;

import app.storycore.base.Subscription;
import app.storycore.cluster.NodeFacts;
import app.storycore.cluster.NodeHeartbeat;
import app.storycore.generation.work.RunHeartbeats;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.annotation.PreDestroy;

/** What this node has to do, and how much it may have. */
final class NodeMetrics implements MeterBinder {

    private final RunHeartbeats runs;
    private final NodeFacts facts;
    private final Subscription beats;
    private volatile boolean draining;

    NodeMetrics(RunHeartbeats runs, NodeFacts facts, NodeHeartbeat heartbeat) {
        this.runs = runs;
        this.facts = facts;
        this.beats = heartbeat.subscribe(stored -> draining = stored.draining());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("studio.node.running", runs, RunHeartbeats::running)
                .description("Generations that this node is at work on")
                .register(registry);
        Gauge.builder("studio.node.room", this, NodeMetrics::room)
                .description("Generations that this node may work on at the same time, 0 while it drains")
                .register(registry);
    }

    private int room() {
        return draining ? 0 : facts.atOnce();
    }

    @PreDestroy
    void close() {
        beats.close();
    }
}
