package app.storycore.project.scene;

/** A heading is no longer what the person who wanted another one had seen: somebody has changed it in another window. */
public final class HeadingChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HeadingChangedException() {
        super("The heading has been changed meanwhile");
    }
}
