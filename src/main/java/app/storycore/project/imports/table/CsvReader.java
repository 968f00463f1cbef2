package app.storycore.project.imports.table;

import app.storycore.base.Checkpoint;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import app.storycore.project.imports.listing.ParsedShots;
import app.storycore.project.imports.listing.ShotCollector;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a shot list: a row of headings, then a shot a row; what parts the cells, and above which of the first rows there
 * are only titles, is found out by the headings.
 */
public final class CsvReader {

    private static final int MOST_TITLE_ROWS = 40;
    private static final int MOST_COLUMNS = 200;

    private final String text;
    private final SeparatorLine told;
    private final Checkpoint checkpoint;

    /** A row that may hold the headings. */
    private record Headings(int row, char separator, ShotColumns columns) {

        /** Below the first row, words that could be headings are so only in company. */
        boolean isConvincing(int known) {
            return columns.hasPrompt() && columns.known() >= (row == 0 ? known : known + 1);
        }
    }

    public CsvReader(String text, Checkpoint checkpoint) {
        this.told = SeparatorLine.of(text);
        this.text = text.substring(told.length());
        this.checkpoint = checkpoint;
    }

    /** Whether a row at its beginning names a column of prompts and others. */
    public static boolean looksLike(String text) {
        return new CsvReader(text, Checkpoint.NONE)
                .bestHeadings()
                .filter(found -> found.isConvincing(2))
                .isPresent();
    }

    public ParsedShots read() {
        Headings headings = bestHeadings().orElseThrow(this::withoutHeadings);
        if (!headings.columns().hasPrompt()) {
            throw new ImportRefusedException(Reason.NO_PROMPT_COLUMN);
        }
        ShotTableParser rows = new ShotTableParser(headings.columns(), new ShotCollector(checkpoint));
        read(headings, rows);
        return rows.listing();
    }

    private void read(Headings headings, ShotTableParser rows) {
        long line = 1;
        int row = 0;
        try (CSVParser parser = parser(headings.separator())) {
            for (CSVRecord cells : parser) {
                checkpoint.pass();
                if (!isBlank(cells) && row++ > headings.row()) {
                    rows.read((int) line + told.lines(), cells.toList());
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException openQuotes) {
            throw new ImportRefusedException(Reason.OPEN_QUOTES, (int) line + told.lines());
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    /** There is nothing at all, or one pair of quotes around everything, never closed. */
    private ImportRefusedException withoutHeadings() {
        return text.isBlank()
                ? new ImportRefusedException(Reason.NO_SHOTS)
                : new ImportRefusedException(Reason.OPEN_QUOTES, 1 + told.lines() + blankLines());
    }

    private int blankLines() {
        String before = text.substring(0, text.length() - text.stripLeading().length());
        return (int) before.chars().filter(one -> one == '\n').count();
    }

    private Optional<Headings> bestHeadings() {
        List<Headings> all = new ArrayList<>();
        told.separators().forEach(separator -> all.addAll(firstRows(separator)));
        return all.stream()
                .filter(found -> found.row() == 0 || found.isConvincing(1))
                .max(Comparator.comparing((Headings found) -> found.columns().hasPrompt())
                        .thenComparingInt(found -> found.columns().known())
                        .thenComparing(Headings::row, Comparator.reverseOrder())
                        .thenComparingInt(found -> found.columns().count()));
    }

    private List<Headings> firstRows(char separator) {
        List<Headings> rows = new ArrayList<>();
        try (CSVParser parser = parser(separator)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (rows.size() < MOST_TITLE_ROWS && records.hasNext()) {
                CSVRecord cells = records.next();
                if (!isBlank(cells)) {
                    List<String> headings = cells.stream().limit(MOST_COLUMNS).toList();
                    rows.add(new Headings(rows.size(), separator, new ShotColumns(headings)));
                }
            }
        } catch (UncheckedIOException openQuotes) {
            return rows;
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
        return rows;
    }

    private static boolean isBlank(CSVRecord cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private CSVParser parser(char separator) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get()
                .parse(new StringReader(text));
    }
}
