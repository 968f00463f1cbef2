package app.storycore.workflow.check;

import app.storycore.engine.comfyui.schema.WorkflowProblem;
import java.util.List;

/**
 * What keeps a workflow from drawing.
 *
 * @param problems on every server
 * @param servers each enabled server of its kind
 */
public record WorkflowVerdict(List<WorkflowProblem> problems, List<ServerVerdict> servers) {

    public WorkflowVerdict {
        problems = List.copyOf(problems);
        servers = List.copyOf(servers);
    }

    /** The servers that can draw with it, none while something is wrong on every server. */
    public List<ServerVerdict> ready() {
        return problems.isEmpty()
                ? servers.stream().filter(ServerVerdict::isGood).toList()
                : List.of();
    }
}
