package app.storycore.workflow;

import app.storycore.engine.comfyui.graph.WorkflowFormatException;

/** A workflow cannot be added, changed or chosen like this. */
public class WorkflowRejectedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** The name is empty or longer than {@link WorkflowService#NAME_MAX}. */
        NAME_LENGTH,
        NOT_JSON,
        /** The format in which the editor saves, not the one for other programs. */
        EDITOR_FORMAT,
        /** A picture, which may hold a workflow. */
        PICTURE,
        NOT_A_WORKFLOW,
        /** An input is linked to a node that is not there. */
        BROKEN_LINK,
        /** Nodes are linked in a circle. */
        CIRCULAR,
        /** The file is longer than {@link WorkflowService#MOST_BYTES}. */
        TOO_LARGE,
        NO_PROMPT,
        NO_OUTPUT,
        SEVERAL_OUTPUTS,
        /** One input is said to be for two things. */
        INPUT_TWICE,
        /** An input or a node is not in the graph, or is linked to another node. */
        NO_SUCH_INPUT,
        /** Rules that are too long. */
        RULES_LENGTH,
        /** A template in which the words of the shot do not stand: all pictures would be the same. */
        TEMPLATE_WITHOUT_SHOT,
        /** The name of a model is too long, or its server is none of images. */
        MODEL,
        /** Only what is confirmed and enabled can be the default. */
        NOT_USABLE
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    WorkflowRejectedException(Reason reason) {
        super("Workflow rejected: " + reason);
        this.reason = reason;
    }

    WorkflowRejectedException(WorkflowFormatException format) {
        super(format);
        this.reason = switch (format.problem()) {
            case NOT_JSON -> Reason.NOT_JSON;
            case EDITOR_FORMAT -> Reason.EDITOR_FORMAT;
            case PICTURE -> Reason.PICTURE;
            case NOT_A_WORKFLOW -> Reason.NOT_A_WORKFLOW;
            case BROKEN_LINK -> Reason.BROKEN_LINK;
            case CIRCULAR -> Reason.CIRCULAR;
            case TOO_LARGE -> Reason.TOO_LARGE;
        };
    }

    public Reason reason() {
        return reason;
    }
}
