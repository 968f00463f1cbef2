package app.storycore.workflow.check;

import app.storycore.engine.comfyui.schema.WorkflowProblem;
import app.storycore.workflow.server.ServerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one server says of a workflow.
 *
 * @param server its name
 * @param silent why it says nothing, null when it does
 * @param problems what it is missing
 */
public record ServerVerdict(
        ServerId id, String server, @Nullable ServerProblem silent, List<WorkflowProblem> problems) {

    public ServerVerdict {
        problems = List.copyOf(problems);
    }

    /** Whether it can draw with the workflow. */
    public boolean isGood() {
        return silent == null && problems.isEmpty();
    }
}
