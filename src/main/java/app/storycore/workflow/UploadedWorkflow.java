package app.storycore.workflow;

import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingMatcher;
import app.storycore.engine.comfyui.binding.BindingProposer;
import app.storycore.engine.comfyui.graph.WorkflowFormatException;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowReader;
import app.storycore.workflow.WorkflowRejectedException.Reason;
import java.util.List;

/** What is in an uploaded file. */
final class UploadedWorkflow {

    private UploadedWorkflow() {}

    /** @throws WorkflowRejectedException when it is no workflow in API format */
    static WorkflowGraph graph(byte[] file) {
        if (file.length > WorkflowService.MOST_BYTES) {
            throw new WorkflowRejectedException(Reason.TOO_LARGE);
        }
        try {
            return WorkflowReader.read(file);
        } catch (WorkflowFormatException e) {
            throw new WorkflowRejectedException(e);
        }
    }

    /** Of a file that the bindings were confirmed for. */
    static WorkflowReview review(List<Binding> confirmed, WorkflowGraph graph) {
        return new WorkflowReview(graph, confirmed, List.of(), BindingProposer.propose(graph));
    }

    /** Of another file than the bindings were confirmed for. */
    static WorkflowReview reviewAgain(List<Binding> confirmed, WorkflowGraph graph) {
        BindingMatcher.Match match = BindingMatcher.match(confirmed, graph);
        return new WorkflowReview(graph, match.found(), match.lost(), BindingProposer.propose(graph));
    }
}
