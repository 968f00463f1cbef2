package app.storycore.generation.removal;

import java.util.UUID;

/** Something cannot be deleted while it is being generated. */
public class DeletionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeletionRefusedException(String what, UUID id) {
        super("The " + what + " " + id + " has an active generation");
    }
}
