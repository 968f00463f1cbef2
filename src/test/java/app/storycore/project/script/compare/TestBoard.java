package app.storycore.project.script.compare;

import app.storycore.base.Checkpoint;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.imports.ShotImport;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.scene.NewScene;
import app.storycore.project.scene.SceneInfo;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A board as an import made it, and what people did with it since. */
final class TestBoard {

    private final List<BoardShot> shots = new ArrayList<>();

    static TestBoard ofLines(String... lines) {
        return of(ImportKind.LINES, String.join("\n", lines));
    }

    static TestBoard of(ImportKind kind, String text) {
        TestBoard board = new TestBoard();
        IdentityHashMap<NewScene, SceneInfo> scenes = new IdentityHashMap<>();
        for (ParsedShot shot : read(kind, text)) {
            NewScene scene = shot.scene();
            SceneInfo known = scene == null
                    ? null
                    : scenes.computeIfAbsent(
                            scene,
                            fresh -> new SceneInfo(
                                    UUID.randomUUID(), Integer.toString(scenes.size() + 1), fresh.heading()));
            board.add(
                    board.shots.size(),
                    shot.draft(),
                    known,
                    new LastScript(shot.draft(), scene == null ? null : scene.heading()));
        }
        return board;
    }

    static List<ParsedShot> read(ImportKind kind, String text) {
        return ShotImport.read(kind, text, true).shots();
    }

    /** An author writes a shot by hand behind another one. */
    TestBoard written(int place, String prompt) {
        add(
                place,
                ShotDraft.of(prompt),
                place == 0 ? null : shots.get(place - 1).scene(),
                null);
        return this;
    }

    /** An author edits a shot. */
    TestBoard edited(int place, UnaryOperator<ShotDraft> edit) {
        BoardShot shot = shots.get(place);
        shots.set(place, shot(shot.id(), place, edit.apply(shot.draft()), shot.scene(), shot.last()));
        return this;
    }

    /** What the script said is not known, as of boards of before. */
    TestBoard withoutMemory() {
        shots.replaceAll(shot -> new BoardShot(shot.info(), shot.label(), shot.scene(), null));
        return this;
    }

    private void add(int place, ShotDraft draft, @Nullable SceneInfo scene, @Nullable LastScript last) {
        shots.add(place, shot(new ShotId(UUID.randomUUID()), place, draft, scene, last));
    }

    private static BoardShot shot(
            ShotId id, int place, ShotDraft draft, @Nullable SceneInfo scene, @Nullable LastScript last) {
        ShotInfo info = new ShotInfo(id, place + 1, draft, 0, null, scene == null ? null : scene.id(), 0);
        return new BoardShot(info, Integer.toString(place + 1), scene, last);
    }

    List<BoardShot> shots() {
        List<BoardShot> numbered = new ArrayList<>();
        for (BoardShot shot : shots) {
            numbered.add(shot(shot.id(), numbered.size(), shot.draft(), shot.scene(), shot.last()));
        }
        return numbered;
    }

    ScriptComparison with(String... lines) {
        return with(ImportKind.LINES, String.join("\n", lines));
    }

    ScriptComparison with(ImportKind kind, String text) {
        return ScriptComparison.of(shots(), read(kind, text), Checkpoint.NONE);
    }

    /** "=1 ~2 >3 +text -4 @heading": unchanged, changed, moved, new, not in the script, renamed; ! where edited. */
    static String signs(ScriptComparison comparison) {
        return comparison.rows().stream().map(TestBoard::sign).collect(Collectors.joining(" "));
    }

    private static String sign(ScriptRow row) {
        return switch (row) {
            case ScriptRow.Unchanged same -> "=" + same.shot().label() + (same.edited() ? "!" : "");
            case ScriptRow.Changed changed -> "~" + changed.shot().label() + (changed.edited() ? "!" : "");
            case ScriptRow.Moved moved ->
                ">" + moved.shot().label() + (moved.parts().isEmpty() ? "" : "~") + (moved.edited() ? "!" : "");
            case ScriptRow.Added added -> "+" + added.now().line();
            case ScriptRow.Missing missing -> "-" + missing.shot().label();
            case ScriptRow.Renamed renamed -> "@" + renamed.scene().number() + (renamed.edited() ? "!" : "");
        };
    }
}
