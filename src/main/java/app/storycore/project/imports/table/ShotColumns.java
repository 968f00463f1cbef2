package app.storycore.project.imports.table;

import app.storycore.project.imports.duration.DurationUnit;
import app.storycore.project.imports.listing.ShotColumn;
import app.storycore.project.imports.words.FilmTermAliases;
import app.storycore.project.imports.words.RowWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows by the headings of a shot list what its cells say. */
final class ShotColumns {

    private static final FilmTermAliases<ShotColumn> NAMES = new FilmTermAliases<>(ShotColumn.class);
    private static final int RANK_OF_PART = 1_000;

    private record Place(int column, int rank) {}

    private final List<String> headings;
    private final Map<ShotColumn, List<Place>> places = new EnumMap<>(ShotColumn.class);
    private final DurationUnit unit;

    /** Of several headings for the same the better name wins, then the first. */
    ShotColumns(List<String> headings) {
        this.headings = withoutBlankEnd(headings);
        for (int i = 0; i < this.headings.size(); i++) {
            int column = i;
            match(this.headings.get(i))
                    .ifPresent(match -> places.computeIfAbsent(match.value(), any -> new ArrayList<>())
                            .add(new Place(column, match.rank())));
        }
        places.values().forEach(all -> all.sort(Comparator.comparingInt(Place::rank)));
        takeActions();
        unit = best(ShotColumn.DURATION).map(DurationUnit::of).orElse(DurationUnit.SECONDS);
    }

    /** What happens is the prompt where nothing else is described, and a text beside the prompt where it is. */
    private void takeActions() {
        places.getOrDefault(ShotColumn.PROMPT, List.of()).stream()
                .skip(1)
                .filter(place -> RowWord.ACTION.is(headings.get(place.column())))
                .forEach(place -> places.computeIfAbsent(ShotColumn.ACTION_TEXT, any -> new ArrayList<>())
                        .add(place));
    }

    boolean hasPrompt() {
        return places.containsKey(ShotColumn.PROMPT);
    }

    boolean has(ShotColumn column) {
        return places.containsKey(column);
    }

    /** Whether the heading of a column may mean durations as well as times of day. */
    boolean isAmbiguous(ShotColumn column) {
        return best(column).filter(RowWord.TIME::is).isPresent();
    }

    /** How many kinds of columns there are. */
    int known() {
        return places.size();
    }

    int count() {
        return headings.size();
    }

    /** In what a number without a unit counts. */
    DurationUnit unit() {
        return unit;
    }

    /** The cells that say this, that of the best heading first. */
    List<String> cells(ShotColumn column, List<String> row) {
        return places.getOrDefault(column, List.of()).stream()
                .map(Place::column)
                .map(at -> at < row.size() ? row.get(at) : "")
                .toList();
    }

    /** The cells that say nothing of a shot. */
    List<String> others(List<String> row) {
        Set<Integer> used = new HashSet<>();
        places.values().forEach(all -> all.forEach(place -> used.add(place.column())));
        List<String> others = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!used.contains(i)) {
                others.add(row.get(i));
            }
        }
        return others;
    }

    /** Whether a row says under {@code Shot} which one it is, as no row of a sum does. */
    boolean isNumbered(List<String> row) {
        for (int i = 0; i < Math.min(row.size(), headings.size()); i++) {
            if (headings.get(i).strip().equalsIgnoreCase("shot")
                    && row.get(i).chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    /** What a row says of its scene in a column of that name. */
    Optional<String> scene(List<String> row) {
        for (int i = 0; i < Math.min(row.size(), headings.size()); i++) {
            if (isScene(i) && !row.get(i).isBlank()) {
                return Optional.of(row.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isScene(int column) {
        return RowWord.SCENE_COLUMN.is(headings.get(column))
                && places.values().stream().flatMap(List::stream).noneMatch(place -> place.column() == column);
    }

    /** Headings whose cells say nothing of a shot, or only what another says better. */
    List<String> unused() {
        Set<Integer> used = new HashSet<>();
        places.values().forEach(all -> used.add(all.getFirst().column()));
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!used.contains(i) && !headings.get(i).isBlank() && !isScene(i)) {
                unused.add(headings.get(i).strip());
            }
        }
        return unused;
    }

    /** Whether a row is the headings once more, as programs print them on every page. */
    boolean areIn(List<String> row) {
        return withoutBlankEnd(row).equals(headings);
    }

    private Optional<String> best(ShotColumn column) {
        return Optional.ofNullable(places.get(column))
                .map(all -> headings.get(all.getFirst().column()));
    }

    /** A heading may say more than one name: Shot Description / Action, Duration (s). */
    private static Optional<FilmTermAliases.Match<ShotColumn>> match(String heading) {
        Optional<FilmTermAliases.Match<ShotColumn>> whole = NAMES.match(heading).filter(found -> fits(found, heading));
        return whole.isPresent() || heading.length() > FilmTermAliases.LONGEST ? whole : part(heading);
    }

    private static Optional<FilmTermAliases.Match<ShotColumn>> part(String heading) {
        for (String part : heading.split("[/|(),:\\n]", -1)) {
            Optional<FilmTermAliases.Match<ShotColumn>> found =
                    NAMES.match(part).filter(match -> fits(match, heading));
            if (found.isPresent() && !RowWord.TIME.is(part)) {
                return found.map(match -> new FilmTermAliases.Match<>(match.value(), match.rank() + RANK_OF_PART));
            }
        }
        return Optional.empty();
    }

    /** How long a frame lasts is not known, so that frames say nothing. */
    private static boolean fits(FilmTermAliases.Match<ShotColumn> match, String heading) {
        return match.value() != ShotColumn.DURATION || !DurationUnit.isFrames(heading);
    }

    /** Spreadsheets fill up short rows with empty cells. */
    static List<String> withoutBlankEnd(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }
}
