package app.storycore.project.script.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which shot of the board each shot of a script is. */
final class Pairing {

    private final int[] boardOf;
    private final int[] scriptOf;
    private final boolean[] moved;

    /** @param inOrder the shot of the board for each shot of the script; no two pairs cross */
    Pairing(int[] inOrder, int board) {
        boardOf = inOrder.clone();
        moved = new boolean[inOrder.length];
        scriptOf = new int[board];
        Arrays.fill(scriptOf, ShotAlignment.NONE);
        for (int script = 0; script < inOrder.length; script++) {
            if (inOrder[script] != ShotAlignment.NONE) {
                scriptOf[inOrder[script]] = script;
            }
        }
    }

    void move(int script, int board) {
        boardOf[script] = board;
        scriptOf[board] = script;
        moved[script] = true;
    }

    /** The shot of the board, or {@link ShotAlignment#NONE}. */
    int boardOf(int script) {
        return boardOf[script];
    }

    /** The shot of the script, or {@link ShotAlignment#NONE}. */
    int scriptOf(int board) {
        return scriptOf[board];
    }

    boolean isPaired(int script) {
        return boardOf[script] != ShotAlignment.NONE;
    }

    /** Whether it stands elsewhere than the others around it. */
    boolean isMoved(int script) {
        return moved[script];
    }

    /** Whether it is paired and stands where it stood. */
    boolean isAnchor(int script) {
        return isPaired(script) && !moved[script];
    }

    List<Integer> openInScript() {
        return open(boardOf);
    }

    List<Integer> openOnBoard() {
        return open(scriptOf);
    }

    long count() {
        return Arrays.stream(boardOf)
                .filter(board -> board != ShotAlignment.NONE)
                .count();
    }

    private static List<Integer> open(int[] pairs) {
        return new ArrayList<>(IntStream.range(0, pairs.length)
                .filter(one -> pairs[one] == ShotAlignment.NONE)
                .boxed()
                .toList());
    }
}
