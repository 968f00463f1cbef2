package app.storycore.cluster;

import app.storycore.base.DatabaseKind;
import app.storycore.base.NodeName;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import java.util.List;
import org.springframework.stereotype.Service;

/** The nodes that use this database. */
@Service
public class ClusterNodes {

    /** What {@link SignalChannel} calls a change of a node that others should hear of. */
    public static final String TOPIC = "nodes";

    private final Nodes nodes;
    private final NodeName self;
    private final NodeHeartbeat heartbeat;
    private final SignalChannel channel;
    private final DatabaseKind kind;
    private final Transactions transactions;

    ClusterNodes(
            Nodes nodes,
            NodeName self,
            NodeHeartbeat heartbeat,
            SignalChannel channel,
            DatabaseKind kind,
            Transactions transactions) {
        this.nodes = nodes;
        this.self = self;
        this.heartbeat = heartbeat;
        this.channel = channel;
        this.kind = kind;
        this.transactions = transactions;
    }

    /** All that were heard of within the last hour and did not say that they go, in the order of their starts. */
    public List<NodeInfo> all() {
        return nodes.findAllByOrderByStartedAt().stream().map(Node::info).toList();
    }

    /** The other nodes that live, the draining ones included; none on an embedded database, which one process has. */
    public List<NodeInfo> others() {
        if (kind.isEmbedded()) {
            return List.of();
        }
        return all().stream()
                .filter(node -> !node.name().equals(self.value()))
                .filter(this::isLive)
                .toList();
    }

    /** Whether a node counts as alive. */
    public boolean isLive(NodeInfo node) {
        return node.heartbeatAt().isAfter(heartbeat.aliveSince());
    }

    /**
     * Has a node take nothing new and give away what it has, or take work again.
     *
     * @throws NotFoundException when it is not known any more
     */
    public void drain(String name, boolean wanted) {
        transactions.writeOnly(() -> nodes.findById(name)
                .orElseThrow(() -> new NotFoundException("node", name))
                .drain(wanted));
        channel.send(Signal.of(TOPIC, name));
    }

    /** Has this node, which is about to stop, take nothing new. */
    public void leave() {
        drain(self.value(), true);
    }

    /** Whether this node takes nothing new. */
    public boolean isDraining() {
        return nodes.findById(self.value()).map(node -> node.info().draining()).orElse(false);
    }
}
