package app.storycore.project.imports.table;

import app.storycore.base.VisibleText;
import app.storycore.project.PromptRules;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.duration.DurationUnit;
import app.storycore.project.imports.duration.Durations;
import app.storycore.project.imports.fountain.FountainElement;
import app.storycore.project.imports.listing.ImportFault;
import app.storycore.project.imports.listing.ImportNotice;
import app.storycore.project.imports.listing.ParsedShots;
import app.storycore.project.imports.listing.ShotCollector;
import app.storycore.project.imports.listing.ShotColumn;
import app.storycore.project.imports.words.RowWord;
import app.storycore.project.scene.NewScene;
import app.storycore.project.text.ShotTexts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the rows of a shot list; those without anything to draw are noted and left out. */
final class ShotTableParser {

    private static final int LONGEST_TOTAL = 60;
    private static final int LONGEST_SCENE_NUMBER = 8;

    private final ShotColumns columns;
    private final ShotCollector shots;
    private String scene = "";
    private final Map<ImportNotice.Kind, List<Integer>> leftOut = new EnumMap<>(ImportNotice.Kind.class);

    ShotTableParser(ShotColumns columns, ShotCollector shots) {
        this.columns = columns;
        this.shots = shots;
    }

    /** Reads one row that is not blank. */
    void read(int line, List<String> row) {
        List<String> cells = ShotColumns.withoutBlankEnd(row).stream()
                .map(ShotTableParser::written)
                .toList();
        if (isRule(cells) || columns.areIn(row)) {
            return;
        }
        String prompt = prompt(cells);
        Optional<ImportNotice.Kind> noShot = noShot(prompt, cells);
        if (noShot.isPresent()) {
            leftOut.computeIfAbsent(noShot.get(), any -> new ArrayList<>()).add(line);
            if (noShot.get() == ImportNotice.Kind.SCENE_ROW) {
                scene = "";
                shots.begin(new NewScene(sceneOf(prompt, cells), null));
            }
        } else {
            addShot(line, prompt, cells);
        }
    }

    ParsedShots listing() {
        List<ImportNotice> notices = new ArrayList<>();
        leftOut.forEach((kind, lines) -> notices.add(new ImportNotice(kind, lines)));
        return new ParsedShots(shots.shots(), columns.unused(), notices);
    }

    private String sceneOf(String prompt, List<String> cells) {
        return Stream.concat(Stream.of(prompt), columns.others(cells).stream())
                .filter(ShotTableParser::isScene)
                .findFirst()
                .orElse("");
    }

    /** A column repeats the scene in every row of it. */
    private void beginScene(String cell) {
        scene = cell;
        shots.begin(named(cell));
    }

    /** A number, or a heading. */
    private static NewScene named(String cell) {
        boolean number = cell.length() <= LONGEST_SCENE_NUMBER && cell.chars().anyMatch(Character::isDigit);
        return number ? new NewScene("", cell) : new NewScene(cell, null);
    }

    private void addShot(int line, String prompt, List<String> cells) {
        columns.scene(cells).filter(cell -> !cell.equals(scene)).ifPresent(this::beginScene);
        List<ImportFault> faults = new ArrayList<>();
        if (cells.size() > columns.count()) {
            faults.add(new ImportFault.ExtraCells(cells.size(), columns.count()));
        }
        FilmCells film = new FilmCells();
        Duration duration = duration(cells, film, faults);
        for (ShotColumn column : FilmCells.COLUMNS) {
            film.readWhole(column, columns.cells(column, cells));
        }
        for (ShotColumn column : FilmCells.COLUMNS) {
            film.readParts(column, columns.cells(column, cells), faults);
        }
        ShotTexts texts = texts(prompt, cells, faults);
        shots.add(line, film.draft(prompt, duration).withTexts(texts), faults);
    }

    private ShotTexts texts(String prompt, List<String> cells, List<ImportFault> faults) {
        String action = first(ShotColumn.ACTION_TEXT, cells);
        return new ShotTexts(
                text(ShotColumn.DIALOGUE, first(ShotColumn.DIALOGUE, cells), faults),
                text(ShotColumn.ACTION_TEXT, action.equals(prompt) ? "" : action, faults),
                text(ShotColumn.NOTES, first(ShotColumn.NOTES, cells), faults));
    }

    private static String text(ShotColumn column, String written, List<ImportFault> faults) {
        if (written.length() <= ShotTexts.LENGTH_MAX) {
            return written;
        }
        faults.add(new ImportFault.TextCut(column, written.length()));
        return VisibleText.cut(written, ShotTexts.LENGTH_MAX);
    }

    /** The better column first; where it is empty, what is written in another must be enough to draw. */
    private String prompt(List<String> cells) {
        List<String> written = columns.cells(ShotColumn.PROMPT, cells);
        return written.getFirst().isEmpty()
                ? written.stream()
                        .filter(cell -> PromptRules.length(cell) >= PromptRules.MIN_LENGTH)
                        .findFirst()
                        .orElse("")
                : written.getFirst();
    }

    /** A column called "Time" may say how long, or when. */
    private Duration duration(List<String> cells, FilmCells film, List<ImportFault> faults) {
        String written = first(ShotColumn.DURATION, cells);
        Optional<Duration> read = Durations.read(written, columns.unit());
        if (read.isEmpty() && !written.isEmpty() && !film.readsTime(written, columns.has(ShotColumn.TIME_OF_DAY))) {
            faults.add(new ImportFault.OfDuration(written));
        }
        if (columns.has(ShotColumn.DURATION)) {
            return read.orElse(ShotDraft.DEFAULT_DURATION);
        }
        Optional<Duration> elsewhere = columns.isAmbiguous(ShotColumn.TIME_OF_DAY)
                ? Durations.read(first(ShotColumn.TIME_OF_DAY, cells), DurationUnit.SECONDS)
                : Optional.empty();
        elsewhere.ifPresent(found -> film.passOver(ShotColumn.TIME_OF_DAY));
        return elsewhere.orElse(ShotDraft.DEFAULT_DURATION);
    }

    private String first(ShotColumn column, List<String> cells) {
        return columns.cells(column, cells).stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<ImportNotice.Kind> noShot(String prompt, List<String> cells) {
        List<String> names = new ArrayList<>(prompt.isEmpty() ? columns.others(cells) : List.of(prompt));
        boolean plain = FilmCells.COLUMNS.stream()
                .allMatch(column -> first(column, cells).isEmpty());
        boolean timed = !first(ShotColumn.DURATION, cells).isEmpty();
        boolean mayBeSum = prompt.isEmpty() || !columns.isNumbered(cells);
        if (plain && mayBeSum && names.stream().anyMatch(ShotTableParser::isTotal)) {
            return Optional.of(ImportNotice.Kind.TOTAL_ROW);
        }
        boolean mayBeScene = prompt.isEmpty() || columns.known() > 2;
        if (plain && !timed && mayBeScene && names.stream().anyMatch(ShotTableParser::isScene)) {
            return Optional.of(ImportNotice.Kind.SCENE_ROW);
        }
        return prompt.isEmpty() ? Optional.of(ImportNotice.Kind.NO_PROMPT) : Optional.empty();
    }

    private static boolean isTotal(String cell) {
        String words = cell.length() > LONGEST_TOTAL ? "" : cell.replaceAll("[0-9:.,]+ *(?:s|sec|min|h)?$", "");
        return RowWord.TOTAL.is(words);
    }

    private static boolean isScene(String cell) {
        String[] words = cell.split("[\\s:]+", 3);
        boolean numbered = words.length > 1
                && RowWord.SCENE.is(words[0])
                && words[1].chars().anyMatch(Character::isDigit);
        return numbered || FountainElement.isCapitalHeading(cell);
    }

    /** The line below the headings of a table in plain text. */
    private static boolean isRule(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.chars().allMatch(one -> "-:=_ ".indexOf(one) >= 0));
    }

    /** What a cell says: spreadsheets protect it as ="0:04" or with an apostrophe, and people fill it with n/a. */
    private static String written(String cell) {
        String stripped = cell.strip();
        boolean formula = stripped.length() > 3 && stripped.startsWith("=\"") && stripped.endsWith("\"");
        String written = formula ? stripped.substring(2, stripped.length() - 1).strip() : stripped;
        if (written.length() > 1 && written.charAt(0) == '\'' && "=+-@".indexOf(written.charAt(1)) >= 0) {
            return written.substring(1);
        }
        boolean nothing = written.length() < 2 ? !hasLetter(written) : RowWord.NOTHING.is(written) || isMarks(written);
        return nothing ? "" : written;
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isMarks(String text) {
        return text.length() < 8 && text.chars().allMatch(one -> "-\u2013\u2014?./_*# ".indexOf(one) >= 0);
    }
}
