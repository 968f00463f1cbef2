package app.storycore.admin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A running copy of the application, and when it was last heard of. */
@Entity
@Table(name = "studio_node")
class Node {

    @Id
    private String name;

    private String version;
    private Instant startedAt;
    private Instant heartbeatAt;

    @SuppressWarnings("NullAway.Init")
    protected Node() {}

    Node(String name, String version, Instant now) {
        this.name = name;
        this.version = version;
        this.startedAt = now;
        this.heartbeatAt = now;
    }

    void beat(Instant now) {
        heartbeatAt = now;
    }

    String name() {
        return name;
    }

    String version() {
        return version;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant heartbeatAt() {
        return heartbeatAt;
    }
}
