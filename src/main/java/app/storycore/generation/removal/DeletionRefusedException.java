package app.storycore.generation.removal;

/** Something cannot be deleted while it is being generated. */
public class DeletionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeletionRefusedException(String what, Object id) {
        super("The " + what + " " + id + " has an active generation");
    }
}
