package app.storycore.project.imports.storyboarder;

import app.storycore.base.film.AspectRatio;
import app.storycore.project.imports.listing.ImportRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the boards of a {@code .storyboarder} file as a shot list in CSV. What happens in a board is its prompt, as long as
 * nothing else describes it.
 *
 * @see "src/site/markdown/decisions/0069-files-of-other-programs.md"
 */
public final class StoryboarderBoards {

    private static final String FORMULA_STARTS = "=+-@";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final Map<String, Function<Board, String>> COLUMNS = columns();

    private StoryboarderBoards() {}

    /** Whether a text may be such a file. */
    public static boolean isIn(String text) {
        return text.stripLeading().startsWith("{") && text.contains("\"boards\"");
    }

    /**
     * The boards as rows; columns in which nothing stands are left out.
     *
     * @throws ImportRefusedException when it is broken, with the line, or has no boards, or too many
     */
    public static String toShotList(String text) {
        List<Board> boards = StoryboarderReader.read(text);
        List<String> used = COLUMNS.keySet().stream()
                .filter(column ->
                        boards.stream().anyMatch(board -> !cell(column, board).isEmpty()))
                .toList();
        StringBuilder list = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(list, FORMAT)) {
            csv.printRecord(used);
            for (Board board : boards) {
                csv.printRecord(new ArrayList<>(
                        used.stream().map(column -> cell(column, board)).toList()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return list.toString();
    }

    /** The frame that the boards of a file have, the nearest one there is; the file must be one that can be read. */
    public static Optional<AspectRatio> aspect(String text) {
        return StoryboarderReader.aspectRatio(text).stream()
                .filter(ratio -> ratio > 0 && Double.isFinite(ratio))
                .mapToObj(AspectRatio::nearest)
                .findFirst();
    }

    private static String cell(String column, Board board) {
        String cell = Stream.of(COLUMNS.get(column))
                .map(of -> of.apply(board))
                .findFirst()
                .orElse("");
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static Map<String, Function<Board, String>> columns() {
        Map<String, Function<Board, String>> columns = new LinkedHashMap<>();
        columns.put("Shot", Board::shot);
        columns.put("Scene", Board::scene);
        columns.put("Prompt", Board::prompt);
        columns.put("Dialogue", Board::dialogue);
        columns.put("Action", Board::action);
        columns.put("Notes", Board::notes);
        columns.put("Duration (s)", Board::seconds);
        columns.put("Shot size", board -> board.film().size());
        columns.put("Camera angle", board -> board.film().angle());
        columns.put("Time of day", board -> board.film().time());
        columns.put("Mood", board -> board.film().mood());
        return columns;
    }
}
