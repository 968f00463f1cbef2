package app.storycore.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.asset.CollectionHold;
import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.FolderFileStore;
import app.storycore.backup.archive.ArchiveReader;
import app.storycore.backup.archive.Manifest;
import app.storycore.backup.archive.Progress;
import app.storycore.base.DatabaseKind;
import app.storycore.database.TestDatabase;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the embedded database to PostgreSQL and back. */
class RoundTripTest {

    @TempDir
    Path temp;

    @Test
    void every_row_and_every_file_goes_to_postgresql_and_comes_back() throws Exception {
        Path files = temp.resolve("files");
        DataSource original = FilledStudio.in(files);
        Map<String, List<String>> rows = EveryRow.of(original);
        assertThat(rows.values()).as("rows in every table").noneMatch(List::isEmpty);

        Path archive = backup(original, files, "first.zip");
        DataSource postgres = TestDatabase.source(TestDatabase.POSTGRESQL.fresh());
        Path filesThere = temp.resolve("postgres-files");
        restore(archive, new PostgresTarget(postgres), filesThere);

        assertSame(EveryRow.of(postgres), rows);
        assertThat(contents(filesThere)).isEqualTo(contents(files));

        Path again = backup(postgres, filesThere, "second.zip");
        Path data = Files.createDirectories(temp.resolve("data"));
        restore(
                again,
                new EmbeddedTarget(data.resolve("database"), data.resolve("restoring/database")),
                temp.resolve("back"));

        assertSame(EveryRow.of(TestDatabase.source(TestDatabase.embedded(data))), rows);
        assertThat(contents(temp.resolve("back"))).isEqualTo(contents(files));
    }

    private static void assertSame(Map<String, List<String>> found, Map<String, List<String>> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(expected.get(table)));
    }

    private Path backup(DataSource database, Path files, String name) throws Exception {
        FileStore store = new FolderFileStore(files);
        Path archive = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(archive)) {
            Manifest manifest = new Backup(database, store, new CollectionHold(database, new DatabaseKind(database)))
                    .write(out, new Progress(line -> {}));
            assertThat(manifest.lost()).isEmpty();
        }
        return archive;
    }

    private void restore(Path archive, RestoreTarget target, Path files) throws Exception {
        try (ArchiveReader reader = ArchiveReader.open(archive)) {
            new Restore(target, new RestoredStore(new FolderFileStore(files), temp.resolve("restoring/store.id")))
                    .run(reader, new Progress(line -> {}));
        }
    }

    /** The bytes of each stored file by its name. */
    private static Map<String, String> contents(Path files) throws Exception {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(files)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("store.id")) {
                    contents.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return contents;
    }
}
