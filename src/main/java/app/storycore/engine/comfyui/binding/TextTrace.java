package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.NodeLink;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows the links of one sampler back to the inputs in which its text stands. */
final class TextTrace {

    /** Makes nothing of a text, so that the sampler has none. */
    private static final String NOTHING = "ZeroOut";

    private final WorkflowGraph graph;
    private final BindingRole role;
    private final Set<NodeLink> seen = new HashSet<>();
    private final Set<Binding> found = new LinkedHashSet<>();

    TextTrace(WorkflowGraph graph, BindingRole role) {
        this.graph = graph;
        this.role = role;
    }

    Set<Binding> from(NodeLink start) {
        follow(start, false);
        return found;
    }

    /** @param words whether the link carries a text, not yet its meaning */
    private void follow(NodeLink link, boolean words) {
        Optional<WorkflowNode> source = graph.node(link.node());
        if (source.isPresent() && seen.add(link)) {
            visit(source.get(), link.output(), words);
        }
    }

    private void visit(WorkflowNode node, int output, boolean words) {
        if (role == BindingRole.NEGATIVE_PROMPT && node.type().contains(NOTHING)) {
            return;
        }
        Optional<NodeLink> positive = node.link(InputNames.POSITIVE);
        Optional<NodeLink> negative = node.link(InputNames.NEGATIVE);
        if (positive.isPresent() && negative.isPresent()) {
            followPair(output, positive.get(), negative.get());
            return;
        }
        List<String> texts = InputNames.texts(node, role);
        List<String> held =
                texts.isEmpty() && words ? InputNames.heldText(node).stream().toList() : texts;
        if (held.isEmpty()) {
            InputNames.waysToText(node)
                    .forEach(name -> node.link(name).ifPresent(link -> follow(link, words || InputNames.isText(name))));
        } else {
            held.forEach(name -> found.add(Binding.of(role, node, name)));
        }
    }

    /** A node that changes both meanings gives them out in the order in which it takes them. */
    private void followPair(int output, NodeLink positive, NodeLink negative) {
        if (output == 0) {
            follow(positive, false);
        } else if (output == 1) {
            follow(negative, false);
        }
    }
}
