package app.storycore.workflow.server;

import java.io.Serializable;
import java.util.UUID;

/** The id of a server that draws. */
public record ServerId(UUID value) implements Serializable {

    /** The text of the UUID. */
    @Override
    public String toString() {
        return value.toString();
    }
}
