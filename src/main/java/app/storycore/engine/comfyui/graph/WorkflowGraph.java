package app.storycore.engine.comfyui.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** The nodes of a workflow, in the order of its file, and what links them. */
public final class WorkflowGraph {

    private final SequencedMap<String, WorkflowNode> nodes;

    WorkflowGraph(SequencedMap<String, WorkflowNode> nodes) {
        this.nodes = new LinkedHashMap<>(nodes);
    }

    /** All nodes. */
    public Collection<WorkflowNode> nodes() {
        return nodes.sequencedValues();
    }

    /** The node with this id. */
    public Optional<WorkflowNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The node that an input is linked to. */
    public Optional<WorkflowNode> source(WorkflowNode node, String input) {
        return node.link(input).flatMap(link -> node(link.node()));
    }

    /** The inputs that take what a node gives out, in the order of the file. */
    public List<NodeInput> consumers(String id) {
        return nodes.values().stream()
                .flatMap(node -> node.links().entrySet().stream()
                        .filter(link -> link.getValue().node().equals(id))
                        .map(link -> new NodeInput(node.id(), link.getKey())))
                .toList();
    }

    /** A node and all that it takes from, by itself or through others. */
    public Set<String> upstream(String id) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (nodes.containsKey(next) && seen.add(next)) {
                nodes.get(next).links().values().forEach(link -> open.push(link.node()));
            }
        }
        return seen;
    }
}
