package app.storycore.project.ui.board;

/** Keys of a board as its browser tells them, for tests of other packages. */
public final class PressedKeys {

    private PressedKeys() {}

    public static void press(ShotBoard board, String name) {
        board.key(name, "", false, "", "");
    }
}
