package app.storycore.project.imports;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.ShotDraft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows by the headings of a shot list what its cells say. */
final class ShotRows {

    private static final Names<ShotColumn> COLUMNS = new Names<>(ShotColumn.class);
    private static final Names<ShotSize> SIZES = new Names<>(ShotSize.class);
    private static final Names<CameraAngle> ANGLES = new Names<>(CameraAngle.class);
    private static final Names<TimeOfDay> TIMES = new Names<>(TimeOfDay.class);
    private static final Names<Mood> MOODS = new Names<>(Mood.class);

    private record Place(int column, int rank) {}

    private final List<String> headings;
    private final char separator;
    private final Map<ShotColumn, Place> places = new EnumMap<>(ShotColumn.class);

    /** Of two headings for the same the better name wins, then the first. */
    ShotRows(List<String> headings, char separator) {
        this.headings = withoutBlankEnd(headings);
        this.separator = separator;
        for (int i = 0; i < this.headings.size(); i++) {
            int column = i;
            COLUMNS.match(this.headings.get(i))
                    .ifPresent(match -> places.merge(
                            match.value(),
                            new Place(column, match.rank()),
                            (first, next) -> next.rank() < first.rank() ? next : first));
        }
    }

    boolean hasPrompt() {
        return places.containsKey(ShotColumn.PROMPT);
    }

    int known() {
        return places.size();
    }

    int columns() {
        return headings.size();
    }

    char separator() {
        return separator;
    }

    /** Headings whose cells say nothing of a shot. */
    List<String> unused() {
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            if (places.values().stream().noneMatch(place -> place.column() == column)
                    && !headings.get(i).isBlank()) {
                unused.add(headings.get(i).strip());
            }
        }
        return unused;
    }

    /** Adds the shot of one row. */
    void read(int line, List<String> row, ShotCollector shots) {
        List<String> cells = withoutBlankEnd(row);
        List<ImportFault> faults = new ArrayList<>();
        ShotDraft draft = new ShotDraft(
                cell(cells, ShotColumn.PROMPT).orElse(""),
                duration(cells, faults),
                value(cells, ShotColumn.SHOT_SIZE, SIZES, faults),
                value(cells, ShotColumn.CAMERA_ANGLE, ANGLES, faults),
                value(cells, ShotColumn.TIME_OF_DAY, TIMES, faults),
                value(cells, ShotColumn.MOOD, MOODS, faults));
        if (cells.size() > headings.size()) {
            faults.addFirst(new ImportFault.ExtraCells(cells.size(), headings.size()));
        }
        shots.add(line, draft, faults);
    }

    private Duration duration(List<String> cells, List<ImportFault> faults) {
        Optional<String> written = cell(cells, ShotColumn.DURATION);
        Optional<Duration> read = written.flatMap(Durations::read);
        if (written.isPresent() && read.isEmpty()) {
            faults.add(new ImportFault.OfDuration(written.get()));
        }
        return read.orElse(ShotDraft.DEFAULT_DURATION);
    }

    private <E extends Enum<E>> @Nullable E value(
            List<String> cells, ShotColumn column, Names<E> names, List<ImportFault> faults) {
        Optional<String> written = cell(cells, column);
        Optional<E> read = written.flatMap(names::find);
        if (written.isPresent() && read.isEmpty()) {
            faults.add(new ImportFault.UnknownValue(column, written.get()));
        }
        return read.orElse(null);
    }

    private Optional<String> cell(List<String> cells, ShotColumn column) {
        return Optional.ofNullable(places.get(column))
                .filter(place -> place.column() < cells.size())
                .map(place -> cells.get(place.column()).strip())
                .filter(written -> !written.isEmpty());
    }

    /** Spreadsheets fill up short rows with empty cells. */
    private static List<String> withoutBlankEnd(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }
}
