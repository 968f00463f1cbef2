package app.storycore.project.imports.table;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.listing.ImportFault;
import app.storycore.project.imports.listing.ShotColumn;
import app.storycore.project.imports.words.Capitals;
import app.storycore.project.imports.words.FilmTermAliases;
import app.storycore.project.imports.words.ScreenplayWord;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Size, angle, time and mood of one row. A cell may say several things, and some that belong into another column: MCU /
 * OTS, CU on Mara, Wide (establishing).
 */
final class FilmCells {

    /** The columns whose cells are read here. */
    static final List<ShotColumn> COLUMNS =
            List.of(ShotColumn.SHOT_SIZE, ShotColumn.CAMERA_ANGLE, ShotColumn.TIME_OF_DAY, ShotColumn.MOOD);

    private static final Map<ShotColumn, FilmTermAliases<? extends Enum<?>>> NAMES = new EnumMap<>(Map.of(
            ShotColumn.SHOT_SIZE, new FilmTermAliases<>(ShotSize.class),
            ShotColumn.CAMERA_ANGLE, new FilmTermAliases<>(CameraAngle.class),
            ShotColumn.TIME_OF_DAY, new FilmTermAliases<>(TimeOfDay.class),
            ShotColumn.MOOD, new FilmTermAliases<>(Mood.class)));
    private static final int MOST_WORDS = 5;

    private final Map<ShotColumn, Enum<?>> values = new EnumMap<>(ShotColumn.class);
    private final Set<ShotColumn> done = EnumSet.noneOf(ShotColumn.class);

    /** Takes the first cell that is a name of its column as a whole. */
    void readWhole(ShotColumn column, List<String> cells) {
        String cell = first(cells);
        find(column, cell).ifPresent(value -> {
            values.putIfAbsent(column, value);
            done.add(column);
        });
    }

    /** Takes what is left of the cells apart; the first must be known, the others may say what they want. */
    void readParts(ShotColumn column, List<String> cells, List<ImportFault> faults) {
        String cell = first(cells);
        if (!done.contains(column) && !cell.isEmpty()) {
            readParts(column, cell, faults);
        }
        cells.stream().filter(other -> !other.equals(cell)).forEach(other -> takeAnywhere(column, other));
    }

    /** Takes a time of day from a cell that might also have been a duration, when no other column says it. */
    boolean readsTime(String cell, boolean saidElsewhere) {
        Optional<? extends Enum<?>> time = find(ShotColumn.TIME_OF_DAY, cell);
        time.filter(found -> !saidElsewhere).ifPresent(found -> values.put(ShotColumn.TIME_OF_DAY, found));
        return time.isPresent() && !saidElsewhere;
    }

    /** Leaves a column alone, since its cell says something else. */
    void passOver(ShotColumn column) {
        done.add(column);
    }

    ShotDraft draft(String prompt, Duration duration) {
        return new ShotDraft(
                prompt,
                duration,
                (ShotSize) values.get(ShotColumn.SHOT_SIZE),
                (CameraAngle) values.get(ShotColumn.CAMERA_ANGLE),
                (TimeOfDay) values.get(ShotColumn.TIME_OF_DAY),
                (Mood) values.get(ShotColumn.MOOD));
    }

    private void readParts(ShotColumn column, String cell, List<ImportFault> faults) {
        if (cell.length() > FilmTermAliases.LONGEST) {
            faults.add(new ImportFault.UnknownValue(column, cell));
            return;
        }
        boolean any = false;
        String unknown = "";
        for (String part : cell.split("[/,;+&|()\\[\\]\\n\u2192>]| to | - | \u2013 ", -1)) {
            if (takeAnywhere(column, part)) {
                any = true;
            } else if (unknown.isEmpty() && saysSomething(part) && cell.indexOf("(" + part) < 0) {
                unknown = part.strip();
            }
        }
        if (!any || !unknown.isEmpty()) {
            faults.add(new ImportFault.UnknownValue(column, any ? unknown : cell));
        }
    }

    /** Inside or outside is said of a scene: DAY/EXT. */
    private static boolean saysSomething(String part) {
        return !part.isBlank() && !ScreenplayWord.SETTING.is(part);
    }

    /** Takes a part as a value of its column, or of another. */
    private boolean takeAnywhere(ShotColumn column, String part) {
        if (take(column, part)) {
            return true;
        }
        return COLUMNS.stream().filter(other -> other != column).anyMatch(other -> take(other, part));
    }

    private boolean take(ShotColumn column, String part) {
        Optional<? extends Enum<?>> found =
                find(column, part).or(() -> beginning(column, part)).or(() -> hyphenated(column, part));
        found.ifPresent(value -> values.putIfAbsent(column, value));
        return found.isPresent();
    }

    /** A name with what it is of: CU on Mara, MS MARA. */
    private static Optional<Enum<?>> beginning(ShotColumn column, String part) {
        List<String> words = List.of(part.strip().split("\\s+", -1));
        for (int length = Math.min(MOST_WORDS, words.size() - 1); length > 0; length--) {
            String name = String.join(" ", words.subList(0, length));
            boolean open = ScreenplayWord.LINK.is(words.get(length))
                    || ScreenplayWord.ASIDE.is(words.get(length))
                    || (name.length() <= 4 && Capitals.only(name));
            Optional<Enum<?>> found = open ? find(column, name) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** From one to another: WS-MS; the first counts. */
    private static Optional<Enum<?>> hyphenated(ShotColumn column, String part) {
        List<Optional<Enum<?>>> all = List.of(part.split("-", -1)).stream()
                .map(name -> find(column, name))
                .toList();
        return all.size() > 1 && all.stream().allMatch(Optional::isPresent) ? all.getFirst() : Optional.empty();
    }

    private static Optional<Enum<?>> find(ShotColumn column, String name) {
        return java.util.Objects.requireNonNull(NAMES.get(column)).find(name).map(value -> (Enum<?>) value);
    }

    private static String first(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }
}
