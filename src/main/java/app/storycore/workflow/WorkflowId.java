package app.storycore.workflow;

import java.io.Serializable;
import java.util.UUID;

/** The id of a workflow as a row; projects name its engine id instead. */
public record WorkflowId(UUID value) implements Serializable {

    /** The text of the UUID. */
    @Override
    public String toString() {
        return value.toString();
    }
}
