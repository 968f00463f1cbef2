package app.storycore.generation.work.schedule;

import app.storycore.base.Subscription;
import app.storycore.base.start.StudioStopping;
import app.storycore.cluster.ClusterNodes;
import app.storycore.cluster.NodeHeartbeat;
import app.storycore.cluster.NodeInfo;
import app.storycore.generation.work.RunHeartbeats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Has the runs of a node that takes no work any more go on elsewhere: because an administrator wants it so, or because
 * the node is about to stop while others live. Then it waits for its runs to end their shots in work.
 */
@Component
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class NodeDrain {

    private static final String BROKEN_OFF = "What is still at work here is broken off; other nodes go on with it";
    private static final Logger LOG = LoggerFactory.getLogger(NodeDrain.class);

    private final ClusterNodes nodes;
    private final RunHeartbeats runs;
    private final NodeLimits limits;
    private final Subscription beats;

    NodeDrain(ClusterNodes nodes, NodeHeartbeat heartbeat, RunHeartbeats runs, NodeLimits limits) {
        this.nodes = nodes;
        this.runs = runs;
        this.limits = limits;
        this.beats = heartbeat.subscribe(this::beat);
    }

    private void beat(NodeInfo stored) {
        if (stored.draining()) {
            runs.handOver();
        }
    }

    /** Before anything else of this node ends; whatever goes wrong, the rest of the stop has to follow. */
    @StudioStopping
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void stop() {
        try {
            if (!nodes.others().isEmpty()) {
                nodes.leave();
                runs.handOver();
                boolean idle = runs.awaitIdle(limits.drain());
                LOG.info(idle ? "Everything that ran here was handed over" : BROKEN_OFF);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.warn("The other nodes were not told that this one stops; they find out by themselves", failure);
        } finally {
            beats.close();
        }
    }
}
