package app.storycore.engine.comfyui.job;

import app.storycore.engine.comfyui.client.NodeFault;
import java.util.List;

/** Why a job brought no picture. */
public sealed interface JobFailure {

    /** The server did not take the workflow; an administrator has to see to it. */
    record Refused(List<NodeFault> faults) implements JobFailure {}

    /** The server has no memory left. */
    record OutOfMemory() implements JobFailure {}

    /**
     * A node failed.
     *
     * @param words what it said, one line
     */
    record NodeFailed(String node, String nodeType, String words) implements JobFailure {}

    /** Somebody stopped it at the server. */
    record StoppedThere() implements JobFailure {}

    /** The server has forgotten it: it was restarted. */
    record Lost() implements JobFailure {}

    /** It ended without a picture of the output, or the picture is gone. */
    record NoPicture() implements JobFailure {}

    /** It was not ready in time. */
    record TooLate() implements JobFailure {}
}
