package app.storycore.project.script.compare;

import app.storycore.project.ShotId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of a board once a script has been taken in: what is paired follows the script, what is not in the script stays
 * behind the shot that it stood behind.
 */
final class BoardOrder {

    private final ScriptComparison comparison;
    private final Pairing pairs;
    private final ScriptScenes scenes;
    private final Set<ShotId> deleted;
    private final boolean[] taken;
    private final Map<Integer, BoardItem> anchors = new HashMap<>();
    private final Map<Integer, List<BoardItem>> inFront = new HashMap<>();
    private final Map<Integer, List<BoardItem>> behind = new HashMap<>();
    private final List<BoardItem> items = new ArrayList<>();
    private @Nullable BoardItem last;
    private int lastScript = ShotAlignment.NONE;

    private BoardOrder(ScriptComparison comparison, Set<ScriptRow> taken, Set<ShotId> deleted) {
        this.comparison = comparison;
        this.pairs = comparison.pairs();
        this.scenes = comparison.scenes();
        this.deleted = deleted;
        this.taken = new boolean[comparison.script().size()];
        int place = 0;
        for (ScriptRow row : comparison.rows()) {
            if (!(row instanceof ScriptRow.Missing || row instanceof ScriptRow.Renamed)) {
                this.taken[place++] = taken.contains(row);
            }
        }
    }

    static List<BoardItem> of(ScriptComparison comparison, Set<ScriptRow> taken, Set<ShotId> deleted) {
        BoardOrder order = new BoardOrder(comparison, taken, deleted);
        order.keepBoard();
        order.takeScript();
        return order.items;
    }

    private void keepBoard() {
        List<BoardShot> board = comparison.board();
        for (int place = 0; place < board.size(); place++) {
            BoardShot shot = board.get(place);
            int script = pairs.scriptOf(place);
            if (script == ShotAlignment.NONE) {
                if (!deleted.contains(shot.id())) {
                    keep(place);
                }
            } else if (pairs.isAnchor(script)) {
                BoardItem anchor = BoardItem.there(shot, script);
                anchors.put(script, anchor);
                items.add(anchor);
            } else if (!taken[script]) {
                items.add(BoardItem.there(shot, ShotAlignment.NONE));
            }
        }
    }

    /** What is not in the script goes with its neighbours in its scene when these leave; what is not in a cut stays. */
    private void keep(int place) {
        BoardItem item = BoardItem.there(comparison.board().get(place), ShotAlignment.NONE);
        int before = neighbour(place, -1);
        int after = neighbour(place, 1);
        boolean stays =
                before != ShotAlignment.NONE && !travels(before) || after != ShotAlignment.NONE && !travels(after);
        if (comparison.isCut() || stays || before == after) {
            items.add(item);
        } else if (before != ShotAlignment.NONE) {
            behind.computeIfAbsent(before, fresh -> new ArrayList<>()).add(item);
        } else {
            inFront.computeIfAbsent(after, fresh -> new ArrayList<>()).add(item);
        }
    }

    /** The nearest shot of the same scene that is in the script, by its place there. */
    private int neighbour(int place, int step) {
        List<BoardShot> board = comparison.board();
        for (int at = place + step; at >= 0 && at < board.size(); at += step) {
            if (!board.get(at).sceneId().equals(board.get(place).sceneId())) {
                return ShotAlignment.NONE;
            } else if (pairs.scriptOf(at) != ShotAlignment.NONE) {
                return pairs.scriptOf(at);
            }
        }
        return ShotAlignment.NONE;
    }

    private boolean travels(int script) {
        return pairs.isMoved(script) && taken[script];
    }

    private void takeScript() {
        for (int script = 0; script < taken.length; script++) {
            BoardItem anchor = anchors.get(script);
            if (anchor != null) {
                last = anchor;
                lastScript = script;
            } else if (taken[script]) {
                insert(script);
            }
        }
    }

    private void insert(int script) {
        BoardItem item = pairs.isPaired(script)
                ? BoardItem.there(comparison.board().get(pairs.boardOf(script)), script)
                : BoardItem.fresh(comparison.script().get(script), script);
        List<BoardItem> run = new ArrayList<>(inFront.getOrDefault(script, List.of()));
        run.add(item);
        run.addAll(behind.getOrDefault(script, List.of()));
        items.addAll(placeOf(script), run);
        last = run.getLast();
        lastScript = script;
    }

    /** Behind the shot before it when both are in one scene, else in front of what follows it in its own. */
    private int placeOf(int script) {
        int scene = scenes.of(script);
        if (last != null && scenes.of(lastScript) == scene) {
            return items.indexOf(last) + 1;
        }
        for (int next = script + 1; next < taken.length && scenes.of(next) == scene; next++) {
            BoardItem anchor = anchors.get(next);
            if (anchor != null) {
                return items.indexOf(anchor);
            }
        }
        return last == null ? 0 : endOfScene(items.indexOf(last));
    }

    /** Behind what is not in the script and closes the scene of this shot. */
    private int endOfScene(int place) {
        int end = place + 1;
        while (end < items.size()
                && !items.get(end).followsScript()
                && items.get(end).sceneBefore().equals(items.get(place).sceneBefore())) {
            end++;
        }
        return end;
    }
}
