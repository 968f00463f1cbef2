package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.NodeInput;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the bindings of a workflow again in a new version of its file, in which ids may have moved. */
public final class BindingMatcher {

    private BindingMatcher() {}

    /**
     * What became of the bindings.
     *
     * @param found as they are now
     * @param lost those whose node or input is not there, or not to be told from another; a person says what they are
     */
    public record Match(List<Binding> found, List<Binding> lost) {

        public Match {
            found = List.copyOf(found);
            lost = List.copyOf(lost);
        }
    }

    /**
     * By id and class, otherwise by class and title when only one node has both. An id that now belongs to a node which
     * is clearly for something else counts as lost.
     */
    public static Match match(List<Binding> bindings, WorkflowGraph graph) {
        Map<NodeInput, BindingRole> proposed = BindingProposer.propose(graph).bindings().stream()
                .collect(Collectors.toMap(Binding::target, Binding::role, (one, other) -> one));
        List<Binding> found = new ArrayList<>();
        List<Binding> lost = new ArrayList<>();
        for (Binding binding : bindings) {
            find(binding, graph)
                    .filter(node -> hasInput(binding, node))
                    .map(binding::at)
                    .filter(now -> proposed.getOrDefault(now.target(), now.role()) == now.role())
                    .ifPresentOrElse(found::add, () -> lost.add(binding));
        }
        return new Match(found, lost);
    }

    private static Optional<WorkflowNode> find(Binding binding, WorkflowGraph graph) {
        Optional<WorkflowNode> same = graph.node(binding.node())
                .filter(node -> node.type().equals(binding.type())
                        && (node.title().equals(binding.title()) || alike(binding, graph) == 0));
        if (same.isPresent()) {
            return same;
        }
        return alike(binding, graph) == 1
                ? graph.nodes().stream().filter(node -> isAlike(binding, node)).findFirst()
                : Optional.empty();
    }

    private static long alike(Binding binding, WorkflowGraph graph) {
        return graph.nodes().stream().filter(node -> isAlike(binding, node)).count();
    }

    private static boolean isAlike(Binding binding, WorkflowNode node) {
        return node.type().equals(binding.type()) && node.title().equals(binding.title());
    }

    /** An input that takes its value from another node now cannot be filled. */
    private static boolean hasInput(Binding binding, WorkflowNode node) {
        return binding.role() == BindingRole.OUTPUT
                || node.inputs().containsKey(binding.input())
                        && node.link(binding.input()).isEmpty();
    }
}
