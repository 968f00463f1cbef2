package app.storycore.workflow;

import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingProposal;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import java.util.List;

/**
 * What a person looks at before saying what the inputs of a workflow are for.
 *
 * @param bindings as they were confirmed, found again in this file; empty for a workflow that never was
 * @param lost confirmed ones that are not to be found in this file
 * @param proposal by the file alone
 */
public record WorkflowReview(
        WorkflowGraph graph, List<Binding> bindings, List<Binding> lost, BindingProposal proposal) {

    public WorkflowReview {
        bindings = List.copyOf(bindings);
        lost = List.copyOf(lost);
    }
}
