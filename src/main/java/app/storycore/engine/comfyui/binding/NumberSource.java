package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.NodeLink;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.Optional;

/**
 * Where the number of an input stands: in the input itself, or in a node that holds it for others, perhaps among others
 * under the same name.
 */
final class NumberSource {

    private static final int FURTHEST = 8;

    private final WorkflowGraph graph;

    NumberSource(WorkflowGraph graph) {
        this.graph = graph;
    }

    Optional<Binding> of(BindingRole role, WorkflowNode node, String input) {
        return of(role, node, input, FURTHEST);
    }

    private Optional<Binding> of(BindingRole role, WorkflowNode node, String input, int further) {
        if (node.hasNumber(input)) {
            return Optional.of(Binding.of(role, node, input));
        }
        Optional<NodeLink> link = node.link(input);
        Optional<WorkflowNode> source = link.flatMap(found -> graph.node(found.node()));
        if (source.isEmpty() || further == 0) {
            return Optional.empty();
        }
        WorkflowNode holder = source.get();
        if (holder.hasNumber(input)) {
            return Optional.of(Binding.of(role, holder, input));
        } else if (link.get().output() > 0) {
            return Optional.empty();
        }
        return InputNames.heldNumber(holder)
                .map(name -> Binding.of(role, holder, name))
                .or(() -> holder.links().size() == 1
                        ? of(role, holder, holder.links().firstEntry().getKey(), further - 1)
                        : Optional.empty());
    }
}
