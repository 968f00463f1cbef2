package app.storycore.project.ui.imports;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.StudioIcon;
import app.storycore.project.ShotDraft;
import app.storycore.project.script.compare.ScriptPart;
import app.storycore.project.script.compare.ScriptRow;
import app.storycore.project.ui.words.FilmText;
import app.storycore.project.ui.words.ProjectText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words and signs of differences between a script and the board, in the current UI's language. */
final class ScriptRowText {

    private ScriptRowText() {}

    /** What kind of difference it is. */
    static String of(ScriptRow row) {
        return switch (row) {
            case ScriptRow.Added added -> translate("shot.update.ADDED");
            case ScriptRow.Changed changed -> translate("shot.update.CHANGED");
            case ScriptRow.Moved moved -> translate("shot.update.MOVED");
            case ScriptRow.Renamed renamed -> translate("shot.update.RENAMED");
            case ScriptRow.Missing missing ->
                missing.cut() ? translate("shot.cut.MISSING") : translate("shot.update.MISSING");
            case ScriptRow.Unchanged unchanged -> translate("shot.update.UNCHANGED");
        };
    }

    /** The name of its look in style sheets and for automation. */
    static String key(ScriptRow row) {
        return switch (row) {
            case ScriptRow.Added added -> "new";
            case ScriptRow.Changed changed -> "changed";
            case ScriptRow.Moved moved -> "moved";
            case ScriptRow.Renamed renamed -> "renamed";
            case ScriptRow.Missing missing -> "missing";
            case ScriptRow.Unchanged unchanged -> "unchanged";
        };
    }

    static StudioIcon icon(ScriptRow row) {
        return switch (row) {
            case ScriptRow.Added added -> StudioIcon.PLUS;
            case ScriptRow.Changed changed -> StudioIcon.PENCIL;
            case ScriptRow.Moved moved -> StudioIcon.GRIP;
            case ScriptRow.Renamed renamed -> StudioIcon.PENCIL;
            case ScriptRow.Missing missing -> StudioIcon.WARNING;
            case ScriptRow.Unchanged unchanged -> StudioIcon.CHECK;
        };
    }

    /** What taking it does. */
    static String action(ScriptRow row) {
        return switch (row) {
            case ScriptRow.Added added -> translate("shot.update.take.ADDED");
            case ScriptRow.Changed changed -> translate("shot.update.take.CHANGED");
            case ScriptRow.Moved moved -> translate("shot.update.take.MOVED");
            case ScriptRow.Renamed renamed -> translate("shot.update.take.RENAMED");
            case ScriptRow.Missing missing -> translate("shot.update.take.MISSING");
            case ScriptRow.Unchanged unchanged -> "";
        };
    }

    /** How many there are of each kind: "3 new, 2 changed, 12 unchanged". */
    static String counts(Collection<ScriptRow> rows) {
        List<String> parts = new ArrayList<>();
        add(parts, "shot.update.count.ADDED", count(rows, ScriptRow.Added.class));
        add(parts, "shot.update.count.CHANGED", count(rows, ScriptRow.Changed.class));
        add(parts, "shot.update.count.MOVED", count(rows, ScriptRow.Moved.class));
        add(parts, "shot.update.count.RENAMED", count(rows, ScriptRow.Renamed.class));
        add(parts, missingKey(rows), count(rows, ScriptRow.Missing.class));
        add(parts, "shot.update.count.UNCHANGED", count(rows, ScriptRow.Unchanged.class));
        return String.join(", ", parts);
    }

    private static String missingKey(Collection<ScriptRow> rows) {
        boolean cut = rows.stream().anyMatch(row -> row instanceof ScriptRow.Missing missing && missing.cut());
        return cut ? "shot.cut.count.MISSING" : "shot.update.count.MISSING";
    }

    private static int count(Collection<ScriptRow> rows, Class<? extends ScriptRow> kind) {
        return (int) rows.stream().filter(kind::isInstance).count();
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(translate(key, count));
        }
    }

    static String behind(@Nullable String label) {
        return label == null ? translate("shot.update.first") : translate("shot.update.behind", label);
    }

    /** What stands in a part of a draft. */
    static String of(ScriptPart part, ShotDraft draft) {
        String said = value(part, draft);
        return said.isEmpty() ? translate("shot.update.nothing") : said;
    }

    private static String value(ScriptPart part, ShotDraft draft) {
        return switch (part) {
            case PROMPT -> draft.prompt();
            case DIALOGUE -> draft.texts().dialogue();
            case ACTION -> draft.texts().action();
            case DURATION -> ProjectText.of(draft.duration());
            case SHOT_SIZE -> draft.shotSize() == null ? "" : FilmText.of(draft.shotSize());
            case CAMERA_ANGLE -> draft.cameraAngle() == null ? "" : FilmText.of(draft.cameraAngle());
            case TIME_OF_DAY -> draft.timeOfDay() == null ? "" : FilmText.of(draft.timeOfDay());
            case MOOD -> draft.mood() == null ? "" : FilmText.of(draft.mood());
        };
    }

    static String name(ScriptPart part) {
        return switch (part) {
            case PROMPT -> translate("shot.prompt");
            case DIALOGUE -> translate("shot.text.DIALOGUE");
            case ACTION -> translate("shot.text.ACTION");
            case DURATION -> translate("shot.duration");
            case SHOT_SIZE -> translate("shot.size");
            case CAMERA_ANGLE -> translate("shot.angle");
            case TIME_OF_DAY -> translate("shot.time");
            case MOOD -> translate("shot.mood");
        };
    }
}
