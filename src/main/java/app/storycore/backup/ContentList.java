package app.storycore.backup;

import app.storycore.asset.store.StoredFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/** The stored files that the rows of a moment name, each once, in a file: there may be more than memory has room for. */
record ContentList(Path file, long bytes) {

    /** Hashes are gone through by their first two digits. */
    private static final int PARTS = 256;

    /** Behind every hexadecimal digit. */
    private static final String BEHIND = "g";

    private static final String PART = """
            select distinct content_hash, size_bytes from asset
            where content_hash >= ? and content_hash < ? order by content_hash""";

    /** Takes one after the other. */
    @FunctionalInterface
    interface Taker {
        void take(StoredFile one) throws IOException, SQLException;
    }

    /** Writes it to a new file. */
    static ContentList write(Path file, Connection database) throws IOException, SQLException {
        long bytes = 0;
        try (Writer out = Files.newBufferedWriter(file);
                PreparedStatement query = database.prepareStatement(PART)) {
            for (int part = 0; part < PARTS; part++) {
                query.setString(1, prefix(part));
                query.setString(2, part + 1 < PARTS ? prefix(part + 1) : BEHIND);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        out.write(rows.getString(1) + " " + rows.getLong(2) + "\n");
                        bytes += rows.getLong(2);
                    }
                }
            }
        }
        return new ContentList(file, bytes);
    }

    private static String prefix(int part) {
        return HexFormat.of().toHexDigits((byte) part);
    }

    void each(Taker taker) throws IOException, SQLException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                taker.take(
                        new StoredFile(line.substring(0, space), Long.parseLong(line, space + 1, line.length(), 10)));
            }
        }
    }
}
