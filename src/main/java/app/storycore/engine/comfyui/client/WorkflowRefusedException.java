package app.storycore.engine.comfyui.client;

import java.util.List;

/** A server does not take a workflow as it is. */
public final class WorkflowRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<NodeFault> faults;

    WorkflowRefusedException(List<NodeFault> faults) {
        super("The server refuses the workflow: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** What it has against it, at least one. */
    public List<NodeFault> faults() {
        return faults;
    }
}
