package app.storycore.project.ui.imports;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.PromptRules;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.imports.ImportText;
import app.storycore.project.imports.cut.CutBundle;
import app.storycore.project.imports.cut.CutFile;
import app.storycore.project.imports.listing.ImportFault;
import app.storycore.project.imports.listing.ImportNotice;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ShotColumn;
import app.storycore.project.text.ShotTexts;
import app.storycore.project.ui.words.FilmText;
import app.storycore.project.ui.words.ProjectText;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of shots that somebody brings along, in the words of the current UI's language. */
final class ImportMessages {

    private static final int QUOTED_MAX = 40;
    private static final int NUMBERS_MAX = 12;
    private static final double MILLIS = 1_000;

    private ImportMessages() {}

    static String of(ImportKind kind) {
        return switch (kind) {
            case LINES -> translate("shot.import.LINES");
            case CSV -> translate("shot.import.CSV");
            case FOUNTAIN -> translate("shot.import.FOUNTAIN");
        };
    }

    /** What is made of it. */
    static String hint(ImportKind kind) {
        return switch (kind) {
            case LINES -> translate("shot.import.hint.LINES");
            case CSV -> translate("shot.import.hint.CSV");
            case FOUNTAIN -> translate("shot.import.hint.FOUNTAIN");
        };
    }

    /** A few lines of it. */
    static String example(ImportKind kind) {
        return switch (kind) {
            case LINES -> translate("shot.import.example.LINES");
            case CSV -> translate("shot.import.example.CSV");
            case FOUNTAIN -> translate("shot.import.example.FOUNTAIN");
        };
    }

    /** Why nothing can be read, and what to do. */
    static String of(ImportRefusedException refused) {
        return switch (refused.reason()) {
            case TOO_BIG -> tooBig();
            case NOT_TEXT -> translate("shot.import.refused.NOT_TEXT");
            case NOT_UTF8 -> translate("shot.import.refused.NOT_UTF8");
            case MARKUP -> translate("shot.import.refused.MARKUP");
            case BROKEN_FINAL_DRAFT -> translate("shot.import.refused.BROKEN_FINAL_DRAFT", refused.line());
            case UNSAFE_XML -> translate("shot.import.refused.UNSAFE_XML", refused.line());
            case BROKEN_STORYBOARDER -> translate("shot.import.refused.BROKEN_STORYBOARDER", refused.line());
            case NO_BOARDS -> translate("shot.import.refused.NO_BOARDS");
            case BROKEN_OTIO -> translate("shot.import.refused.BROKEN_OTIO", refused.line());
            case BROKEN_OTIOZ -> translate("shot.import.refused.BROKEN_OTIOZ");
            case BUNDLE_TOO_BIG -> translate("shot.import.refused.BUNDLE_TOO_BIG", CutBundle.MOST_MEGABYTES);
            case BROKEN_CUT_XML -> translate("shot.import.refused.BROKEN_CUT_XML", refused.line());
            case FCPX_XML -> translate("shot.import.refused.FCPX_XML");
            case NO_TIMELINE -> translate("shot.import.refused.NO_TIMELINE");
            case NO_EVENTS -> translate("shot.import.refused.NO_EVENTS");
            case NESTED_CUT -> translate("shot.import.refused.NESTED_CUT");
            case CUT_TOO_BIG -> translate("shot.import.refused.CUT_TOO_BIG", CutFile.MOST_MEGABYTES);
            case NO_PROMPT_COLUMN -> translate("shot.import.refused.NO_PROMPT_COLUMN");
            case OPEN_QUOTES -> translate("shot.import.refused.OPEN_QUOTES", refused.line());
            case NO_SHOTS -> translate("shot.import.refused.NO_SHOTS");
            case TOO_SLOW -> translate("shot.import.refused.TOO_SLOW");
            case TOO_MANY_SHOTS -> tooMany();
        };
    }

    static String tooBig() {
        return translate("shot.import.refused.TOO_BIG", ImportText.MOST_MEGABYTES);
    }

    static String tooMany() {
        return translate("project.rejected.TOO_MANY_SHOTS", ShotService.SHOTS_MAX);
    }

    /** What is wrong with a shot, and what would be right. */
    static String of(ImportFault fault) {
        return switch (fault) {
            case ImportFault.OfPrompt(var verdict) -> ProjectText.of(verdict);
            case ImportFault.TooLongToKeep() -> translate("shot.import.fault.TOO_LONG_TO_KEEP", PromptRules.STORED_MAX);
            case ImportFault.TextCut(var column, var length) ->
                translate("shot.import.fault.TEXT_CUT", of(column), length, ShotTexts.LENGTH_MAX);
            case ImportFault.OfDuration(var written) -> translate("shot.import.fault.DURATION", quoted(written));
            case ImportFault.OfLength(var clip) -> translate("shot.cut.fault.LENGTH", seconds(clip));
            case ImportFault.UnknownValue(var column, var written) ->
                translate("shot.import.fault.VALUE", of(column), quoted(written), possible(column));
            case ImportFault.ExtraCells(var cells, var headings) ->
                translate("shot.import.fault.CELLS", cells, headings);
        };
    }

    /** What was left out, or not read as it was meant. */
    static String of(ImportNotice notice) {
        int count = notice.count();
        String lines = lines(notice.lines());
        return switch (notice.kind()) {
            case OPEN_REMARK -> translate("shot.import.notice.OPEN_REMARK", count, lines);
            case NO_PROMPT -> translate("shot.import.notice.NO_PROMPT", count, lines);
            case SCENE_ROW -> translate("shot.import.notice.SCENE_ROW", count, lines);
            case TOTAL_ROW -> translate("shot.import.notice.TOTAL_ROW", count, lines);
            case CUT_TRANSITION -> translate("shot.cut.notice.TRANSITION", count);
            case CUT_SPEED -> translate("shot.cut.notice.SPEED", count);
            case CUT_NESTED -> translate("shot.cut.notice.NESTED", count);
            case CUT_TRACK -> translate("shot.cut.notice.TRACK", count);
            case CUT_SOUND -> translate("shot.cut.notice.SOUND", count);
            case CUT_TITLE -> translate("shot.cut.notice.TITLE", count);
            case CUT_DISABLED -> translate("shot.cut.notice.DISABLED", count);
            case CUT_GAP -> translate("shot.cut.notice.GAP", count);
            case CUT_NO_LENGTH -> translate("shot.cut.notice.NO_LENGTH", count);
            case CUT_SEQUENCE -> translate("shot.cut.notice.SEQUENCE", count);
            case CUT_EVENT -> translate("shot.cut.notice.EVENT", count, lines);
        };
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }

    private static String lines(List<Integer> numbers) {
        String first = numbers.stream().limit(NUMBERS_MAX).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > NUMBERS_MAX ? first + " …" : first;
    }

    /** Duration and fields in one line: "4 s · Wide · Night". */
    static String fields(ShotDraft draft) {
        return Stream.of(
                        ProjectText.of(draft.duration()),
                        draft.shotSize() == null ? null : FilmText.of(draft.shotSize()),
                        draft.cameraAngle() == null ? null : FilmText.of(draft.cameraAngle()),
                        draft.timeOfDay() == null ? null : FilmText.of(draft.timeOfDay()),
                        draft.mood() == null ? null : FilmText.of(draft.mood()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** As much of a text as anybody wants to see of it. */
    static String clipped(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private static String of(ShotColumn column) {
        return switch (column) {
            case PROMPT -> translate("shot.prompt");
            case DIALOGUE -> translate("shot.text.DIALOGUE");
            case ACTION_TEXT -> translate("shot.text.ACTION");
            case NOTES -> translate("shot.text.NOTES");
            case DURATION -> translate("shot.duration");
            case SHOT_SIZE -> translate("shot.size");
            case CAMERA_ANGLE -> translate("shot.angle");
            case TIME_OF_DAY -> translate("shot.time");
            case MOOD -> translate("shot.mood");
        };
    }

    private static String possible(ShotColumn column) {
        return switch (column) {
            case PROMPT, DIALOGUE, ACTION_TEXT, NOTES, DURATION -> "";
            case SHOT_SIZE -> all(ShotSize.values(), FilmText::of);
            case CAMERA_ANGLE -> all(CameraAngle.values(), FilmText::of);
            case TIME_OF_DAY -> all(TimeOfDay.values(), FilmText::of);
            case MOOD -> all(Mood.values(), FilmText::of);
        };
    }

    private static <E> String all(E[] values, Function<E, String> words) {
        return Stream.of(values).map(words).collect(Collectors.joining(", "));
    }

    private static String quoted(String written) {
        return clipped(written, QUOTED_MAX);
    }
}
