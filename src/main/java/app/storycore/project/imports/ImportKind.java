package app.storycore.project.imports;

import app.storycore.project.imports.fountain.FountainReader;
import app.storycore.project.imports.table.CsvReader;
import java.util.Locale;

/** The forms in which shots come in. */
public enum ImportKind {
    /** One shot a line. */
    LINES,
    /** A shot list with headings; cells parted by comma, semicolon or tab. */
    CSV,
    /** A screenplay in Fountain. */
    FOUNTAIN;

    /** What a file most likely is, by its name first and then by what it says. */
    public static ImportKind of(String fileName, String text) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return CSV;
        } else if (name.endsWith(".fountain") || name.endsWith(".spmd")) {
            return FOUNTAIN;
        } else if (CsvReader.looksLike(text)) {
            return CSV;
        }
        return FountainReader.looksLike(text) ? FOUNTAIN : LINES;
    }
}
