package app.storycore.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.asset.CollectionHold;
import app.storycore.asset.store.FolderFileStore;
import app.storycore.backup.archive.Progress;
import app.storycore.backup.command.StudioCommand;
import app.storycore.base.DatabaseKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Archives that are not as they were written, or not for this version: told in a sentence, and nothing is touched. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenArchiveTest {

    @TempDir
    static Path shared;

    static byte[] whole;

    @TempDir
    Path temp;

    Path archive;
    Path data;

    @BeforeAll
    static void write_an_archive() throws Exception {
        DataSource database = FilledStudio.in(shared.resolve("files"));
        Path file = shared.resolve("whole.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            new Backup(
                            database,
                            new FolderFileStore(shared.resolve("files")),
                            new CollectionHold(database, new DatabaseKind(database)))
                    .write(out, new Progress(line -> {}));
        }
        whole = Files.readAllBytes(file);
    }

    @BeforeEach
    void places() throws IOException {
        archive = Files.write(temp.resolve("studio.zip"), whole);
        data = temp.resolve("data");
    }

    @Test
    void one_that_ends_too_early(CapturedOutput output) throws IOException {
        Files.write(archive, Arrays.copyOf(whole, whole.length * 2 / 3));
        assertRefused(output, "is no archive of a backup, or only a part of one; copy it again");
    }

    @Test
    void a_file_that_is_something_else(CapturedOutput output) throws IOException {
        Files.writeString(archive, "a shopping list");
        assertRefused(output, "is no archive of a backup");
    }

    @Test
    void a_zip_of_something_else(CapturedOutput output) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.closeEntry();
        }
        assertRefused(output, "is no archive of a backup");
    }

    @Test
    void rows_that_have_changed(CapturedOutput output) throws IOException {
        rewrite("rows/account.jsonl", text -> text.replaceFirst("mira", "mora"));
        assertRefused(output, "is damaged (the rows of account are not as they were written)");
    }

    @Test
    void one_bit_of_a_picture(CapturedOutput output) throws IOException {
        byte[] picture = "Picture 3  ".getBytes(StandardCharsets.UTF_8);
        byte[] changed = whole.clone();
        changed[find(changed, picture)] ^= 1;
        Files.write(archive, changed);
        assertRefused(output, "is damaged (");
    }

    @Test
    void files_that_are_not_there(CapturedOutput output) throws IOException {
        rewrite("files/000001.zip", text -> null);
        assertRefused(output, "is damaged (it has 0 files instead of ");
    }

    @Test
    void rows_that_are_not_there(CapturedOutput output) throws IOException {
        rewrite("rows/shot.jsonl", text -> null);
        assertRefused(output, "is damaged (it has no rows/shot.jsonl)");
    }

    @Test
    void fewer_rows_than_it_says(CapturedOutput output) throws IOException {
        rewrite("manifest.json", text -> text.replaceFirst("\"rows\" : (\\d+)", "\"rows\" : 9$1"));
        assertThat(StudioCommand.run("restore", archive.toString(), "--studio.data=" + data))
                .isOne();
        assertThat(output.getErr())
                .containsPattern("Nothing was restored. The archive .* is damaged \\(.* has .* rows instead of 9");
        assertThat(data.resolve("database/studio.script")).doesNotExist();
    }

    @Test
    void a_form_of_tomorrow(CapturedOutput output) throws IOException {
        rewrite("manifest.json", text -> "{\"format\": 2, \"whatever\": true}");
        assertRefused(output, "has a newer form than this version knows; restore it with the version");
    }

    @Test
    void a_schema_of_tomorrow(CapturedOutput output) throws IOException {
        rewrite("manifest.json", text -> text.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"1234\""));
        assertRefused(output, "(schema 1234), which is newer than this one (schema ");
    }

    @Test
    void a_table_that_nobody_knows(CapturedOutput output) throws IOException {
        rewrite("manifest.json", text -> text.replace("\"stage_timing\"", "\"stage_timings\""));
        assertRefused(output, "The archive has other tables than the schema ");
    }

    private void assertRefused(CapturedOutput output, String why) {
        assertThat(StudioCommand.run("restore", archive.toString(), "--studio.data=" + data))
                .isOne();
        // other tests of this process may write there as well
        assertThat(output.getErr().lines().filter(line -> line.startsWith("Nothing was restored. ")))
                .singleElement()
                .asString()
                .contains(why);
        assertThat(output.getErr()).doesNotContain("app.storycore.backup.");
        assertThat(data.resolve("database/studio.script")).doesNotExist();
        assertThat(data.resolve("files/store.id")).doesNotExist();
        assertThat(data.resolve("restoring")).doesNotExist();
    }

    /** Writes the archive anew with another content of an entry, or without it. */
    private void rewrite(String name, UnaryOperator<String> change) throws IOException {
        Path changed = temp.resolve("changed.zip");
        try (ZipFile from = new ZipFile(archive.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                copy(from, entries.nextElement(), to, name, change);
            }
        }
        Files.delete(archive);
        Files.move(changed, archive);
    }

    private static void copy(
            ZipFile from, ZipEntry entry, ZipOutputStream to, String name, UnaryOperator<String> change) {
        try {
            byte[] content = from.getInputStream(entry).readAllBytes();
            if (entry.getName().equals(name)) {
                String changed = change.apply(new String(content, StandardCharsets.UTF_8));
                if (changed == null) {
                    return;
                }
                content = changed.getBytes(StandardCharsets.UTF_8);
            }
            to.putNextEntry(new ZipEntry(entry.getName()));
            to.write(content);
            to.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int find(byte[] all, byte[] part) {
        for (int at = 0; at <= all.length - part.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("The picture is not in the archive");
    }
}
