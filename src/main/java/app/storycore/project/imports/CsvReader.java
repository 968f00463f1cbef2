package app.storycore.project.imports;

import app.storycore.project.imports.ImportRefusedException.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a shot list: a row of headings, then a shot a row; what parts the cells is found out by the headings. */
final class CsvReader {

    /** In a list with one column nothing parts, so that the comma, most common in prompts, comes last. */
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

    /** The first line by which some programs tell others what parts the cells: {@code sep=;}. */
    private static final String SEPARATOR_LINE = "sep=";

    private final String text;
    private final List<Character> separators;
    private final int skipped;
    private final ShotCollector shots = new ShotCollector(app.storycore.base.Checkpoint.NONE);
    private @Nullable ShotRows rows;

    CsvReader(String text) {
        boolean told = text.startsWith(SEPARATOR_LINE) && text.length() > 5 && text.charAt(5) == '\n';
        this.text = told ? text.substring(6) : text;
        separators = told ? List.of(text.charAt(4)) : SEPARATORS;
        skipped = told ? 1 : 0;
    }

    /** Whether the first row names a column of prompts and another one. */
    static boolean looksLike(String text) {
        return new CsvReader(text)
                .bestHeadings()
                .filter(found -> found.hasPrompt() && found.known() > 1)
                .isPresent();
    }

    ShotListing read() {
        char separator =
                bestHeadings().map(ShotRows::separator).orElseThrow(() -> new ImportRefusedException(Reason.NO_SHOTS));
        long line = 1;
        try (CSVParser parser = parser(separator)) {
            try {
                for (CSVRecord row : parser) {
                    take(row, (int) line + skipped, separator);
                    line = parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException openQuotes) {
                throw new ImportRefusedException(Reason.OPEN_QUOTES, (int) line + skipped);
            }
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
        return new ShotListing(shots.shots(), rows == null ? List.of() : rows.unused());
    }

    private void take(CSVRecord row, int line, char separator) {
        List<String> cells = row.toList();
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (rows == null) {
            rows = new ShotRows(cells, separator);
            if (!rows.hasPrompt()) {
                throw new ImportRefusedException(Reason.NO_PROMPT_COLUMN);
            }
        } else {
            rows.read(line, cells, shots);
        }
    }

    private Optional<ShotRows> bestHeadings() {
        List<ShotRows> all = new ArrayList<>();
        for (char separator : separators) {
            headings(separator).ifPresent(cells -> all.add(new ShotRows(cells, separator)));
        }
        return all.stream()
                .max(Comparator.comparing(ShotRows::hasPrompt)
                        .thenComparingInt(ShotRows::known)
                        .thenComparingInt(ShotRows::columns));
    }

    private Optional<List<String>> headings(char separator) {
        try (CSVParser parser = parser(separator)) {
            return parser.stream()
                    .map(CSVRecord::toList)
                    .filter(cells -> !cells.stream().allMatch(String::isBlank))
                    .findFirst();
        } catch (UncheckedIOException openQuotes) {
            return Optional.of(List.of(""));
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
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
