package app.storycore.admin;

import app.storycore.base.NodeName;
import app.storycore.base.RepeatedTask;
import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import app.storycore.base.Transactions;
import app.storycore.base.disk.DiskFullException;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the database every few seconds that this node lives, and then whoever shows the nodes. */
@Component
public class NodeHeartbeat {

    /** How often a node says that it lives. */
    static final Duration EVERY = Duration.ofSeconds(5);

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(NodeHeartbeat.class);

    private final Nodes nodes;
    private final NodeName self;
    private final Transactions transactions;
    private final Clock clock;
    private final Topic<NodeName, NodeName> topic = new Topic<>("pulse");
    private final ScheduledThreadPoolExecutor timer;

    NodeHeartbeat(Nodes nodes, NodeName self, Transactions transactions, Clock clock) {
        this.nodes = nodes;
        this.self = self;
        this.transactions = transactions;
        this.clock = clock;
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("node-pulse").factory());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var unused = timer.scheduleWithFixedDelay(
                new RepeatedTask("node heartbeat", this::beatSafely), 0, EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** Calls {@code listener}, which must return quickly, after every beat from now on. */
    public Subscription subscribe(Runnable listener) {
        return topic.subscribe(self, beat -> listener.run());
    }

    private void beatSafely() {
        try {
            beat();
        } catch (DiskFullException full) {
            LOG.debug("No sign of life is kept while the disk is full");
        }
    }

    void beat() {
        Instant now = clock.instant();
        transactions.writeOnly(() -> {
            Node node = nodes.findById(self.value()).orElseGet(() -> new Node(self.value(), BuildInfo.studio(), now));
            node.beat(now);
            nodes.save(node);
            nodes.forget("", now.minus(FORGOTTEN_AFTER));
        });
        topic.publish(self, self);
    }

    @PreDestroy
    void end() {
        timer.shutdownNow();
        try {
            transactions.writeOnly(
                    () -> nodes.forget(self.value(), clock.instant().minus(FORGOTTEN_AFTER)));
        } catch (RuntimeException e) {
            LOG.debug("This node could not say that it goes", e);
        }
    }
}
