package app.storycore.project.script.compare;

import app.storycore.base.Checkpoint;
import app.storycore.project.imports.listing.ParsedShot;
import java.util.List;

/**
 * How a script differs from the board.
 *
 * @see "src/site/markdown/decisions/0075-a-script-that-comes-in-again.md"
 * @see "src/site/markdown/decisions/0079-cuts-that-come-back.md"
 */
public final class ScriptComparison {

    private static final int FEW_ALIKE = 3;

    private final List<BoardShot> board;
    private final List<ParsedShot> script;
    private final ScriptScenes scenes;
    private final Pairing pairs;
    private final List<ScriptRow> rows;
    private final boolean cut;

    private ScriptComparison(List<BoardShot> board, List<ParsedShot> read, Checkpoint checkpoint) {
        cut = CutMatcher.isCut(read);
        this.board = List.copyOf(board);
        script = cut ? read.stream().map(ParsedShot::withoutScene).toList() : List.copyOf(read);
        scenes = new ScriptScenes(script);
        pairs = cut
                ? CutMatcher.match(script, this.board)
                : ScriptMatcher.match(script, this.board, scenes, checkpoint);
        rows = List.copyOf(new ScriptRows(script, this.board, pairs, scenes).all());
    }

    /**
     * Compares a script with the board.
     *
     * @param checkpoint passed at every shot
     */
    public static ScriptComparison of(List<BoardShot> board, List<ParsedShot> read, Checkpoint checkpoint) {
        return new ScriptComparison(
                board, read.stream().filter(ParsedShot::canBeKept).toList(), checkpoint);
    }

    /** The board as it was when the script was compared with it. */
    public List<BoardShot> board() {
        return board;
    }

    /** Differences and agreements, in the order of the script; what is not in it stands where it is on the board. */
    public List<ScriptRow> rows() {
        return rows;
    }

    List<ParsedShot> script() {
        return script;
    }

    ScriptScenes scenes() {
        return scenes;
    }

    Pairing pairs() {
        return pairs;
    }

    /** Whether it is a cut, of which only durations and order are compared. */
    public boolean isCut() {
        return cut;
    }

    /** Whether this is a script of this board: some shots are the same, or a third of them are alike. */
    public boolean overlaps() {
        if (cut) {
            return pairs.count() > 0;
        }
        long same = rows.stream().filter(ScriptComparison::isSame).count();
        return same > 0 || pairs.count() * FEW_ALIKE >= Math.min(board.size(), script.size()) && pairs.count() > 0;
    }

    private static boolean isSame(ScriptRow row) {
        return switch (row) {
            case ScriptRow.Unchanged unchanged -> true;
            case ScriptRow.Moved moved -> moved.parts().isEmpty();
            case ScriptRow.Changed changed -> !changed.parts().contains(ScriptPart.PROMPT);
            case ScriptRow.Added added -> false;
            case ScriptRow.Missing missing -> false;
            case ScriptRow.Renamed renamed -> false;
        };
    }
}
