package app.storycore.cluster;

import app.storycore.base.BuildInfo;
import app.storycore.base.DatabaseKind;
import app.storycore.base.NodeName;
import app.storycore.base.RepeatedTask;
import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import app.storycore.base.Transactions;
import app.storycore.base.disk.DiskFullException;
import app.storycore.base.time.TimeSource;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the database again and again that this node lives and what it can do, and then whoever shows the nodes. Where
 * several nodes are possible it does so every second: the others take over what a silent one had.
 */
@Component
public class NodeHeartbeat {

    private static final Duration AMONG_OTHERS = Duration.ofSeconds(1);
    private static final Duration ALONE = Duration.ofSeconds(5);
    private static final int MISSED_MAX = 6;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(NodeHeartbeat.class);

    private final Nodes nodes;
    private final NodeName self;
    private final NodeFacts facts;
    private final TimeSource time;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration every;
    private final Topic<NodeName, NodeInfo> topic = new Topic<>("heartbeat of this node");
    private final ScheduledThreadPoolExecutor timer;

    NodeHeartbeat(
            Nodes nodes,
            NodeName self,
            NodeFacts facts,
            TimeSource time,
            DatabaseKind kind,
            Transactions transactions,
            Clock clock) {
        this.nodes = nodes;
        this.self = self;
        this.facts = facts;
        this.time = time;
        this.transactions = transactions;
        this.clock = clock;
        this.every = kind.isEmbedded() ? ALONE : AMONG_OTHERS;
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("node-heartbeat").factory());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        transactions.writeOnly(this::forgetPredecessors);
        var unused = timer.scheduleWithFixedDelay(
                new RepeatedTask("node heartbeat", this::beatSafely), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What was killed on this machine need not be waited for. */
    private void forgetPredecessors() {
        Instant longAgo = clock.instant().minus(FORGOTTEN_AFTER);
        nodes.findAllByOrderByStartedAt().stream()
                .map(node -> node.info().name())
                .filter(self::isPredecessor)
                .forEach(name -> nodes.forget(name, longAgo));
    }

    /** Tells {@code listener}, which must return quickly, after every beat from now on what is stored of this node. */
    public Subscription subscribe(Consumer<NodeInfo> listener) {
        return topic.subscribe(self, listener);
    }

    /** A node that was last heard of before this is taken for dead. */
    Instant aliveSince() {
        return clock.instant().minus(every.multipliedBy(MISSED_MAX));
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
        NodeInfo stored = transactions.write(() -> {
            Node node = nodes.findById(self.value())
                    .orElseGet(() -> new Node(self.value(), BuildInfo.studio(), facts, now));
            node.beat(now, time.difference());
            nodes.save(node);
            nodes.forget("", now.minus(FORGOTTEN_AFTER));
            return node.info();
        });
        topic.publish(self, stored);
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
