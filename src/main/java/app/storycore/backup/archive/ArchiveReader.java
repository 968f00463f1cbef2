package app.storycore.backup.archive;

import app.storycore.base.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads an archive that is whole. */
public final class ArchiveReader implements Closeable {

    /** Takes one stored file; need not read all of it. */
    @FunctionalInterface
    public interface FileTaker {
        void take(String contentHash, InputStream content) throws IOException;
    }

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveReader(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BackupProblem when it is no archive, or none that this version reads */
    public static ArchiveReader open(Path file) {
        ZipFile zip = zip(file);
        try {
            return new ArchiveReader(file, zip, manifest(file, zip));
        } catch (IOException | RuntimeException e) {
            close(zip);
            throw e instanceof BackupProblem known ? known : noArchive(file, e);
        }
    }

    private static ZipFile zip(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (NoSuchFileException e) {
            throw new BackupProblem("There is no file " + file + "; name the archive of a backup.", e);
        } catch (IOException e) {
            if (Files.isRegularFile(file) && !Files.isReadable(file)) {
                throw new BackupProblem("The file " + file + " cannot be read; give this user access to it.", e);
            }
            throw noArchive(file, e);
        }
    }

    private static BackupProblem noArchive(Path file, Exception cause) {
        return new BackupProblem(
                file + " is no archive of a backup, or only a part of one; copy it again from where it was made, or"
                        + " take another one.",
                cause);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new BackupProblem("The archive " + zip.getName() + " cannot be closed (" + e + ").", e);
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(ArchiveWriter.MANIFEST);
        if (entry == null) {
            throw noArchive(file, new IOException("It has no " + ArchiveWriter.MANIFEST));
        }
        byte[] json;
        try (InputStream in = zip.getInputStream(entry)) {
            json = in.readAllBytes();
        }
        CRC32 sum = new CRC32();
        sum.update(json);
        if (sum.getValue() != entry.getCrc()) {
            throw noArchive(file, new IOException("The manifest is damaged"));
        }
        return known(file, json);
    }

    private static Manifest known(Path file, byte[] json) {
        if (ManifestJson.format(json) > Manifest.FORMAT) {
            throw new BackupProblem(
                    "The archive " + file + " has a newer form than this version knows; restore it with the"
                            + " version of StoryCore Studio that wrote it, or a later one.");
        }
        return ManifestJson.read(json);
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The rows of a table, which the caller closes. */
    public InputStream rows(String table) throws IOException {
        return entry(ArchiveWriter.ROWS + table + ArchiveWriter.ROWS_END);
    }

    private InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged("it has no " + name, null);
        }
        return zip.getInputStream(entry);
    }

    /**
     * Reads all of it and compares it with its checksums.
     *
     * @throws BackupProblem when it is damaged
     */
    public void check(Progress progress) {
        try {
            progress.begin("Checking the archive", Files.size(file));
            for (Manifest.TableRows table : manifest.tables()) {
                checkRows(table, progress);
            }
            checkFiles(progress);
        } catch (IOException | JacksonException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        }
    }

    private void checkRows(Manifest.TableRows table, Progress progress) throws IOException {
        try (InputStream rows = new CountedInput(rows(table.table()), progress::add)) {
            if (!hash(rows).equals(table.sha256())) {
                throw damaged("the rows of " + table.table() + " are not as they were written", null);
            }
        }
    }

    private void checkFiles(Progress progress) throws IOException {
        long[] found = new long[2];
        eachFile((name, content) -> {
            String hash = hash(new CountedInput(content, more -> {
                found[1] += more;
                progress.add(more);
            }));
            found[0]++;
            if (!hash.equals(name)
                    && !(manifest.lost().contains(name) && HASH.matcher(name).matches())) {
                throw damaged("the file " + name + " is not as it was written", null);
            }
        });
        if (found[0] != manifest.files() || found[1] != manifest.fileBytes()) {
            throw damaged(
                    String.format(Locale.ENGLISH, "it has %,d files instead of %,d", found[0], manifest.files()), null);
        }
    }

    /** The SHA-256 of what is left of a stream. */
    private static String hash(InputStream content) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        new DigestInputStream(content, sha256).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** Hands over one stored file after the other. */
    public void eachFile(FileTaker taker) throws IOException {
        List<? extends ZipEntry> parts = zip.stream()
                .filter(entry -> entry.getName().startsWith(ArchiveWriter.FILES))
                .toList();
        for (ZipEntry part : parts) {
            try (ZipInputStream files = new ZipInputStream(zip.getInputStream(part))) {
                for (ZipEntry one = files.getNextEntry(); one != null; one = files.getNextEntry()) {
                    taker.take(one.getName(), files);
                }
            }
        }
    }

    /** @throws BackupProblem when a table has not as many rows as were found in it */
    public void requireRows(String table, long found) {
        for (Manifest.TableRows one : manifest.tables()) {
            if (one.table().equals(table) && one.rows() != found) {
                throw damaged(
                        String.format(Locale.ENGLISH, "%s has %,d rows instead of %,d", table, found, one.rows()),
                        null);
            }
        }
    }

    private BackupProblem damaged(String how, @Nullable Throwable cause) {
        String sentence = "The archive " + file + " is damaged (" + how
                + "); copy it again from where it was made, or take" + " another one.";
        return cause == null ? new BackupProblem(sentence) : new BackupProblem(sentence, cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
