package app.storycore.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a shot has come to in the database of a server that does not run, with the hash of the file that lies there. */
record FileFixtures(
        int number,
        String status,
        int attempts,
        String panel,
        String file,
        @Nullable Instant finished) {

    boolean isFinished() {
        return status.equals("SUCCEEDED");
    }

    /** All shots of a generation, by number. */
    static Map<Integer, FileFixtures> in(String generation, Path data) {
        try (StudioData read = StudioData.copyOf(data)) {
            return read.rows("""
                            select s.shot_number, s.status, s.attempts, s.panel_asset_id, s.finished_at,
                                a.content_hash
                            from generation_shot s left join asset a on a.id = s.panel_asset_id
                            where s.generation_id = ?""", UUID.fromString(generation)).stream()
                    .map(row -> of(row, data))
                    .collect(Collectors.toMap(FileFixtures::number, Function.identity()));
        }
    }

    /** As the other, of a server that runs: as it would be if the server were killed now. */
    static Map<Integer, FileFixtures> ofRunning(StudioServer server, String generation) {
        server.freeze();
        try {
            return in(generation, server.data());
        } finally {
            server.thaw();
        }
    }

    /** Where the file with this content lies. */
    static Path file(Path data, String hash) {
        return data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileFixtures of(Map<String, Object> row, Path data) {
        return new FileFixtures(
                (int) row.get("SHOT_NUMBER"),
                (String) row.get("STATUS"),
                (int) row.get("ATTEMPTS"),
                String.valueOf(row.get("PANEL_ASSET_ID")),
                hashOfFile(row.get("CONTENT_HASH"), data),
                StudioData.instant(row.get("FINISHED_AT")));
    }

    private static String hashOfFile(@Nullable Object name, Path data) {
        if (name == null) {
            return "";
        }
        try {
            return sha256(Files.readAllBytes(file(data, name.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
