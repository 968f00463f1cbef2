package app.storycore.engine.comfyui.graph;

/** A file is no workflow that can be sent. */
public final class WorkflowFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    WorkflowFormatException(Problem problem, String detail) {
        super(problem + ": " + detail);
        this.problem = problem;
    }

    /** What is the matter with it. */
    public Problem problem() {
        return problem;
    }

    /** What can be the matter with a file. */
    public enum Problem {
        /** No text in JSON. */
        NOT_JSON,
        /** The editor's own format, with places and colours; <i>File &gt; Export Workflow (API)</i> gives the right one. */
        EDITOR_FORMAT,
        /** A picture, which may hold a workflow; only files are taken. */
        PICTURE,
        /** JSON, but no nodes with a class and inputs. */
        NOT_A_WORKFLOW,
        /** An input is linked to a node that is not in the file. */
        BROKEN_LINK,
        /** Links that go round in a circle. */
        CIRCULAR,
        /** More than a workflow can need. */
        TOO_LARGE
    }
}
