package app.storycore.workflow;

import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingRole;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import app.storycore.workflow.WorkflowRejectedException.Reason;
import java.util.HashSet;
import java.util.List;

/** What bindings have to be before they are the truth. */
final class BindingRules {

    private BindingRules() {}

    /** @throws WorkflowRejectedException when they do not say where the prompt goes and what gives the picture, or more */
    static void require(List<Binding> bindings, WorkflowGraph graph) {
        require(count(bindings, BindingRole.PROMPT) > 0, Reason.NO_PROMPT);
        require(count(bindings, BindingRole.OUTPUT) > 0, Reason.NO_OUTPUT);
        require(count(bindings, BindingRole.OUTPUT) == 1, Reason.SEVERAL_OUTPUTS);
        require(bindings.stream().map(Binding::target).allMatch(new HashSet<>()::add), Reason.INPUT_TWICE);
        require(bindings.stream().allMatch(binding -> isThere(binding, graph)), Reason.NO_SUCH_INPUT);
    }

    private static long count(List<Binding> bindings, BindingRole role) {
        return bindings.stream().filter(binding -> binding.role() == role).count();
    }

    private static boolean isThere(Binding binding, WorkflowGraph graph) {
        return graph.node(binding.node())
                .filter(node -> binding.role() == BindingRole.OUTPUT || holdsValue(node, binding.input()))
                .isPresent();
    }

    private static boolean holdsValue(WorkflowNode node, String input) {
        return node.inputs().containsKey(input) && node.link(input).isEmpty();
    }

    private static void require(boolean right, Reason otherwise) {
        if (!right) {
            throw new WorkflowRejectedException(otherwise);
        }
    }
}
