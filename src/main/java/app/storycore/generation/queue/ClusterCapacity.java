package app.storycore.generation.queue;

import app.storycore.cluster.ClusterNodes;
import app.storycore.cluster.NodeFacts;
import app.storycore.cluster.NodeInfo;
import app.storycore.generation.store.Generations;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many generations may run at the same time on all nodes together, and how many each of them has. */
@Component
public class ClusterCapacity {

    private final ClusterNodes nodes;
    private final Generations generations;
    private final GenerationLimits limits;

    ClusterCapacity(ClusterNodes nodes, Generations generations, GenerationLimits limits) {
        this.nodes = nodes;
        this.generations = generations;
        this.limits = limits;
    }

    /** What the nodes have room for that live and take work, at most the limit of the cluster; 0 when there is none. */
    public int atOnce() {
        int all = here() + others().mapToInt(node -> node.facts().atOnce()).sum();
        return limits.inCluster() == 0 ? all : Math.min(all, limits.inCluster());
    }

    /** How many this node may work on at the same time; 0 when it takes nothing. */
    public int here() {
        return nodes.isDraining() ? 0 : limits.atOnce();
    }

    /**
     * What the other nodes have to do that live and take work.
     *
     * @param engine that they have to have, as {@link NodeFacts#engine} says it; null for any
     */
    public List<NodeLoad> elsewhere(@Nullable String engine) {
        List<NodeInfo> others = others().filter(
                        node -> engine == null || node.facts().engines().contains(engine))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        Map<String, Long> runs = generations.runningByNode().stream()
                .collect(Collectors.toMap(Generations.NodeCount::getNode, Generations.NodeCount::getRunning));
        return others.stream()
                .map(node -> new NodeLoad(
                        runs.getOrDefault(node.name(), 0L), node.facts().atOnce()))
                .toList();
    }

    /** Whether another node that takes work has an engine in exactly this version. */
    public boolean hasElsewhere(String engine, String version) {
        return others().anyMatch(node -> node.facts().engines().contains(NodeFacts.engine(engine, version)));
    }

    private Stream<NodeInfo> others() {
        return nodes.others().stream().filter(node -> !node.draining());
    }
}
