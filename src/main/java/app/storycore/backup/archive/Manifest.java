package app.storycore.backup.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an archive holds.
 *
 * @param format of the archive
 * @param application version of the studio that wrote it
 * @param schema version of the tables
 * @param taken the moment whose state it is
 * @param database that the rows come from
 * @param tables in an order in which each refers only to ones before it
 * @param files number of stored files
 * @param fileBytes size of all of them
 * @param lost hashes of files that rows name and the store did not have, or not as they were
 */
public record Manifest(
        int format,
        String application,
        String schema,
        Instant taken,
        String database,
        List<TableRows> tables,
        long files,
        long fileBytes,
        List<String> lost) {

    /** What this version writes, and the newest that it reads. */
    public static final int FORMAT = 1;

    /**
     * The rows of one table.
     *
     * @param columns their types by their names, in the order of the values
     * @param sha256 of the rows as they are in the archive
     */
    public record TableRows(String table, Map<String, String> columns, long rows, String sha256) {}

    /** Rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(TableRows::rows).sum();
    }

    /** All of it in a few words. */
    public String summary() {
        return String.format(
                Locale.ENGLISH,
                "%,d rows of %d tables and %,d files (%s), as of %s",
                rows(),
                tables.size(),
                files,
                Progress.megabytes(fileBytes),
                taken);
    }
}
