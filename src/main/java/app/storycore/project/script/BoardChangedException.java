package app.storycore.project.script;

/** The board is not as it was when a script was compared with it: somebody has changed it in another window. */
public final class BoardChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BoardChangedException() {
        super("The board has changed since the script was compared with it");
    }
}
