package app.storycore.workflow.ui;

import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingRole;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.List;
import java.util.stream.Stream;

/** The inputs of a workflow that can be for something, in the order of its file. */
final class InputChoices {

    private InputChoices() {}

    static List<Binding> of(BindingRole role, WorkflowGraph graph) {
        return graph.nodes().stream()
                .flatMap(node -> role == BindingRole.OUTPUT ? output(node, graph) : inputs(role, node))
                .toList();
    }

    private static Stream<Binding> output(WorkflowNode node, WorkflowGraph graph) {
        return graph.consumers(node.id()).isEmpty() && !node.links().isEmpty()
                ? Stream.of(binding(BindingRole.OUTPUT, node, ""))
                : Stream.empty();
    }

    private static Stream<Binding> inputs(BindingRole role, WorkflowNode node) {
        return node.values().keySet().stream()
                .filter(input -> fits(role, node, input))
                .map(input -> binding(role, node, input));
    }

    private static boolean fits(BindingRole role, WorkflowNode node, String input) {
        boolean loads = node.loadsPicture();
        return switch (role) {
            case PROMPT, NEGATIVE_PROMPT -> !loads && node.hasText(input);
            case WIDTH, HEIGHT, SEED -> node.hasNumber(input);
            case REFERENCE, START_PICTURE -> loads && node.hasText(input);
            case OUTPUT -> false;
        };
    }

    private static Binding binding(BindingRole role, WorkflowNode node, String input) {
        return new Binding(role, 0, node.id(), input, node.type(), node.title());
    }
}
