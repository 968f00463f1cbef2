package app.storycore.generation.work.schedule;

import app.storycore.base.Subscription;
import app.storycore.base.start.StudioStopping;
import app.storycore.cluster.ClusterNodes;
import app.storycore.cluster.NodeHeartbeat;
import app.storycore.cluster.NodeInfo;
import app.storycore.generation.work.RunHeartbeats;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Has the runs of a node that takes no work any more go on elsewhere: because an administrator wants it so, or because
 * the node is about to stop while others live. Then it waits for its runs to end their shots in work.
 */
@Component
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class NodeDrain {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Logger LOG = LoggerFactory.getLogger(NodeDrain.class);

    private final ClusterNodes nodes;
    private final RunHeartbeats runs;
    private final Duration patience;
    private final Subscription beats;

    NodeDrain(
            ClusterNodes nodes,
            NodeHeartbeat heartbeat,
            RunHeartbeats runs,
            @Value("${studio.drain}") Duration patience) {
        this.nodes = nodes;
        this.runs = runs;
        this.patience = patience;
        this.beats = heartbeat.subscribe(this::beat);
    }

    private void beat(NodeInfo stored) {
        if (stored.draining()) {
            runs.handOver();
        }
    }

    /** Before anything else of this node ends. */
    @StudioStopping
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void stop() {
        beats.close();
        try {
            if (!nodes.others().isEmpty()) {
                nodes.leave();
                runs.handOver();
                awaitIdle();
            }
        } catch (DataAccessException away) {
            LOG.warn("The other nodes could not be told that this one stops; they find out by themselves", away);
        }
    }

    private void awaitIdle() {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!runs.isIdle() && System.nanoTime() < end) {
                runs.handOver();
                Thread.sleep(POLL);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        LOG.info(
                runs.isIdle()
                        ? "Everything that ran here was handed over"
                        : "What is still at work here is broken off; other nodes go on with it");
    }
}
