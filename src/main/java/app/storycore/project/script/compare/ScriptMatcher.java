package app.storycore.project.script.compare;

import app.storycore.base.Checkpoint;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.scene.NewScene;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds which shot of the board each shot of a script is: first those that follow each other in the same order, then what
 * is left over and stands elsewhere.
 */
final class ScriptMatcher {

    private static final float SAME = 2;
    private static final float SAME_PROMPT = 1.6f;
    private static final float ALIKE = 0.5f;
    private static final float ALIKE_IN_LIST = 0.4f;
    private static final float ALIKE_IN_SCENE = 0.3f;
    private static final float ALIKE_ELSEWHERE = 0.75f;
    private static final float SCENE_BONUS = 0.3f;
    private static final float KNOWN_BONUS = 0.02f;
    private static final float FOLLOWS_BONUS = 0.1f;

    private final List<ParsedShot> script;
    private final List<BoardShot> board;
    private final ScriptScenes scenes;
    private final Checkpoint checkpoint;
    private final float[][] scores;
    private final boolean[] headingRows;
    private final boolean[] headingColumns;
    private boolean scenesKnown;

    private ScriptMatcher(List<ParsedShot> script, List<BoardShot> board, ScriptScenes scenes, Checkpoint checkpoint) {
        this.script = script;
        this.board = board;
        this.scenes = scenes;
        this.checkpoint = checkpoint;
        this.scores = scores();
        this.headingRows = new boolean[script.size()];
        this.headingColumns = new boolean[board.size()];
        for (int row = 0; row < headingRows.length; row++) {
            headingRows[row] = isHeading(script.get(row));
        }
        for (int column = 0; column < headingColumns.length; column++) {
            headingColumns[column] = board.get(column).isHeading();
        }
    }

    /** Pairs the shots, and the scenes with them. */
    static Pairing match(List<ParsedShot> script, List<BoardShot> board, ScriptScenes scenes, Checkpoint checkpoint) {
        ScriptMatcher matcher = new ScriptMatcher(script, board, scenes, checkpoint);
        scenes.match(matcher.aligned(), board);
        matcher.scenesKnown = true;
        Pairing pairs = matcher.aligned();
        scenes.match(pairs, board);
        matcher.findMoved(pairs);
        scenes.match(pairs, board);
        return pairs;
    }

    private Pairing aligned() {
        return new Pairing(ShotAlignment.align(script.size(), board.size(), this::pairScore, checkpoint), board.size());
    }

    private float pairScore(int row, int column) {
        float alike = scores[row][column];
        boolean headings = headingRows[row] && headingColumns[column];
        if (alike < ALIKE_IN_SCENE && !headings) {
            return 0;
        }
        boolean sameScene = scenesKnown && scenes.correspond(row, board.get(column));
        float score = headings && sameScene ? Math.max(ALIKE, alike) : alike;
        float least = sameScene ? ALIKE_IN_SCENE : scenes.count() == 0 ? ALIKE_IN_LIST : ALIKE;
        if (score < least) {
            return 0;
        }
        float known = board.get(column).last() == null ? 0 : KNOWN_BONUS;
        return score + known + (sameScene ? SCENE_BONUS : 0);
    }

    /** Compared with what the script said last time and with what its author has made of it, whichever is more alike. */
    private float[][] scores() {
        ShotWords words = new ShotWords();
        List<int[]> rows = script.stream().map(shot -> words.of(shot.draft())).toList();
        List<int[]> columns = new ArrayList<>();
        List<ShotDraft> drafts = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < board.size(); i++) {
            BoardShot shot = board.get(i);
            for (ShotDraft draft :
                    shot.said().equals(shot.draft()) ? List.of(shot.draft()) : List.of(shot.said(), shot.draft())) {
                owners.add(i);
                drafts.add(draft);
                columns.add(words.of(draft));
            }
        }
        Sameness same = new Sameness(drafts);
        WordSimilarity similarity = new WordSimilarity(rows, columns, words.size());
        float[][] found = new float[script.size()][board.size()];
        for (int row = 0; row < found.length; row++) {
            float[] alike = similarity.of(row, checkpoint);
            same.raise(script.get(row).draft(), alike, SAME, SAME_PROMPT);
            for (int column = 0; column < alike.length; column++) {
                int owner = owners.get(column);
                found[row][owner] = Math.max(found[row][owner], alike[column]);
            }
        }
        return found;
    }

    private void findMoved(Pairing pairs) {
        List<Integer> left = pairs.openOnBoard();
        List<Integer> headings = new ArrayList<>();
        for (int row : pairs.openInScript()) {
            checkpoint.pass();
            if (headingRows[row]) {
                headings.add(row);
            } else {
                move(pairs, row, left, false);
            }
        }
        scenes.match(pairs, board);
        headings.forEach(row -> move(pairs, row, left, true));
    }

    /** The heading of a scene says too little to know the scene by it. */
    private static boolean isHeading(ParsedShot shot) {
        NewScene scene = shot.scene();
        return scene != null && scene.heading().equals(shot.draft().prompt());
    }

    private void move(Pairing pairs, int row, List<Integer> left, boolean withinScene) {
        int best = ShotAlignment.NONE;
        float highest = 0;
        for (int column : left) {
            float score = scores[row][column];
            if (score >= ALIKE_ELSEWHERE && (!withinScene || scenes.correspond(row, board.get(column)))) {
                boolean follows = row > 0 && column > 0 && pairs.boardOf(row - 1) == column - 1;
                float found = score + (follows ? FOLLOWS_BONUS : 0);
                if (found > highest) {
                    highest = found;
                    best = column;
                }
            }
        }
        if (best != ShotAlignment.NONE) {
            pairs.move(row, best);
            left.remove(Integer.valueOf(best));
        }
    }
}
