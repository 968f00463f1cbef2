package app.storycore.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A running copy of the application, and when it was last heard of. */
@Entity
@Table(name = "studio_node")
class Node {

    private static final String SEPARATOR = ", ";

    @Id
    private String name;

    private String version;
    private Instant startedAt;
    private Instant heartbeatAt;
    private boolean draining;
    private int atOnce;
    private String engine;
    private long clockAheadMs;

    @SuppressWarnings("NullAway.Init")
    protected Node() {}

    Node(String name, String version, NodeFacts facts, Instant now) {
        this.name = name;
        this.version = version;
        this.atOnce = facts.atOnce();
        this.engine = String.join(SEPARATOR, facts.engines());
        this.startedAt = now;
        this.heartbeatAt = now;
    }

    void beat(Instant now, Duration clockAhead) {
        heartbeatAt = now;
        clockAheadMs = clockAhead.toMillis();
    }

    void drain(boolean wanted) {
        draining = wanted;
    }

    NodeInfo info() {
        return new NodeInfo(
                name,
                version,
                startedAt,
                heartbeatAt,
                draining,
                new NodeFacts(atOnce, List.of(engine.split(SEPARATOR, -1))),
                Duration.ofMillis(clockAheadMs));
    }
}
