package app.storycore.generation;

import java.util.UUID;

/** Something cannot be deleted while it is being generated. */
public class RemovalRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RemovalRefusedException(String what, UUID id) {
        super("The " + what + " " + id + " has an active generation");
    }
}
