package app.storycore.project.ui.board;

import app.storycore.project.ShotId;

/** Keys of a board as its browser tells them, for tests of other packages. */
public final class PressedKeys {

    private PressedKeys() {}

    public static void press(ShotBoard board, String name) {
        board.key(name, "", false, "");
    }

    /** On the card of a shot. */
    public static void pressOn(ShotBoard board, String name, ShotId shot) {
        board.key(name, shot.toString(), false, "");
    }
}
