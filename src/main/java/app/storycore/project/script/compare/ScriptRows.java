package app.storycore.project.script.compare;

import app.storycore.base.VisibleText;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes rows of pairs of shots. */
final class ScriptRows {

    private final List<ParsedShot> script;
    private final List<BoardShot> board;
    private final Pairing pairs;
    private final ScriptScenes scenes;
    private final Set<ScriptPart> said;
    private final @Nullable CutLengths lengths;
    private final List<ScriptRow> rows = new ArrayList<>();
    private final Set<Integer> begun = new HashSet<>();
    private int next;
    private @Nullable String behind;

    ScriptRows(List<ParsedShot> script, List<BoardShot> board, Pairing pairs, ScriptScenes scenes) {
        this.script = script;
        this.board = board;
        this.pairs = pairs;
        this.scenes = scenes;
        this.said = ScriptPart.saidBy(script.stream().map(ParsedShot::draft).toList());
        this.lengths = CutMatcher.isCut(script) ? new CutLengths(board) : null;
    }

    List<ScriptRow> all() {
        for (int i = 0; i < script.size(); i++) {
            if (pairs.isAnchor(i)) {
                missingBefore(pairs.boardOf(i));
                next = pairs.boardOf(i) + 1;
            }
            if (scenes.of(i) != ScriptScenes.NONE && begun.add(scenes.of(i))) {
                begin(scenes.of(i));
            }
            rows.add(row(i));
            if (pairs.isAnchor(i)) {
                behind = board.get(pairs.boardOf(i)).label();
            }
        }
        missingBefore(board.size());
        return rows;
    }

    private ScriptRow row(int shot) {
        ParsedShot now = script.get(shot);
        if (!pairs.isPaired(shot)) {
            return new ScriptRow.Added(now, behind);
        }
        BoardShot there = board.get(pairs.boardOf(shot));
        Set<ScriptPart> parts = lengths == null
                ? ScriptPart.changed(there, now.draft(), said)
                : lengths.changed(now, pairs.boardOf(shot));
        boolean edited = lengths == null && ScriptPart.isEdited(there, parts.isEmpty() ? said : parts);
        if (pairs.isMoved(shot)) {
            return new ScriptRow.Moved(there, now, parts, edited && !parts.isEmpty(), behind);
        }
        return parts.isEmpty()
                ? new ScriptRow.Unchanged(there, now, edited)
                : new ScriptRow.Changed(there, now, parts, edited);
    }

    private void missingBefore(int place) {
        for (; next < place; next++) {
            if (pairs.scriptOf(next) == ShotAlignment.NONE) {
                rows.add(new ScriptRow.Missing(board.get(next), lengths != null));
            }
        }
    }

    /** A heading that only changed its words; what its author has changed is the author's. */
    private void begin(int scene) {
        String heading = VisibleText.cut(VisibleText.line(scenes.get(scene).heading()), SceneService.HEADING_MAX);
        SceneInfo there = board.stream()
                .map(BoardShot::scene)
                .filter(Objects::nonNull)
                .filter(known ->
                        scenes.boardOf(scene).filter(known.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
        if (there == null || heading.isBlank() || heading.equals(there.heading())) {
            return;
        }
        String last = lastHeading(there);
        if (last == null || !last.equals(heading)) {
            rows.add(new ScriptRow.Renamed(there, heading, last != null && !last.equals(there.heading())));
        }
    }

    private @Nullable String lastHeading(SceneInfo there) {
        return board.stream()
                .filter(shot -> there.equals(shot.scene()))
                .map(BoardShot::last)
                .filter(Objects::nonNull)
                .map(LastScript::heading)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
