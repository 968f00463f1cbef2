package app.storycore.delivery.archive;

import app.storycore.base.VisibleText;
import app.storycore.delivery.archive.PackageFormatException.Reason;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/**
 * The ZIP of a package that came from outside: its entries are looked up by name and read into memory one at a time,
 * never unpacked, and each only up to a bound.
 */
final class PackageFile implements Closeable {

    private static final int FIRST_SIGNATURE = 0x04034b50;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_LENGTH_AT = 12;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long LONGEST_DIRECTORY = 16 << 20;
    private static final int LONGEST_DOCUMENT = 32 << 20;
    private static final int LONGEST_PICTURE = 32 << 20;
    private static final int LONGEST_NAMED = 100;

    private final ZipFile zip;
    private final String folder;

    private PackageFile(ZipFile zip, String folder) {
        this.zip = zip;
        this.folder = folder;
    }

    /**
     * Opens the package. One that somebody unpacked and packed again, with a folder around, is read all the same.
     *
     * @throws PackageFormatException when it is not a package
     */
    static PackageFile open(Path file) throws IOException {
        requireZip(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            throw new PackageFormatException(Reason.DAMAGED, "The package is damaged: " + e.getMessage(), e);
        }
        Optional<String> project = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.equals(ProjectPackage.PROJECT) || name.endsWith("/" + ProjectPackage.PROJECT))
                .findFirst();
        if (project.isEmpty()) {
            zip.close();
            throw new PackageFormatException(
                    Reason.NOT_A_PACKAGE, "This ZIP is not a package of StoryCore Studio: it has no project.json");
        }
        String name = project.get();
        return new PackageFile(zip, name.substring(0, name.length() - ProjectPackage.PROJECT.length()));
    }

    /** The library reads the whole directory into memory, so whatever claims to be its end is looked at before. */
    private static void requireZip(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(file.length(), END_LENGTH + LONGEST_COMMENT);
            if (length < END_LENGTH || Integer.reverseBytes(file.readInt()) != FIRST_SIGNATURE) {
                throw new PackageFormatException(Reason.NOT_A_ZIP, "This file is not a ZIP");
            }
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = 0; at <= length - END_LENGTH; at++) {
                if (end.getInt(at) == END_SIGNATURE
                        && Integer.toUnsignedLong(end.getInt(at + DIRECTORY_LENGTH_AT)) > LONGEST_DIRECTORY) {
                    throw new PackageFormatException(Reason.DAMAGED, "The package has too long a directory");
                }
            }
        }
    }

    boolean has(String path) {
        return zip.getEntry(folder + path) != null;
    }

    /** A document of the package; what is too long for one breaks off and cannot be understood. */
    <T> T document(String path, Class<T> type) throws IOException {
        try {
            return ReceivedPackage.require(Json.MAPPER.readValue(bytes(path, LONGEST_DOCUMENT), type), path);
        } catch (JacksonException e) {
            throw new PackageFormatException(
                    Reason.DAMAGED, "The package's " + path + " cannot be read: " + e.getOriginalMessage(), e);
        } catch (ZipException | FileNotFoundException e) {
            throw new PackageFormatException(Reason.DAMAGED, "The package is damaged: " + e.getMessage(), e);
        }
    }

    /** @throws IOException when the picture is not there, or not as it was packed */
    byte[] picture(String path) throws IOException {
        return bytes(path, LONGEST_PICTURE);
    }

    /**
     * A file of the package from its first byte, to be read up to a bound; the caller closes the stream.
     *
     * @throws IOException when it is not there
     */
    InputStream open(String path) throws IOException {
        ZipEntry entry = zip.getEntry(folder + path);
        if (entry == null) {
            throw new FileNotFoundException("there is no " + named(path));
        }
        return zip.getInputStream(entry);
    }

    private byte[] bytes(String path, int most) throws IOException {
        ZipEntry entry = zip.getEntry(folder + path);
        if (entry == null) {
            throw new FileNotFoundException("there is no " + named(path));
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(most + 1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw (ZipException) new ZipException(named(path) + " cannot be unpacked").initCause(e);
        }
        if (bytes.length > most) {
            throw new ZipException(named(path) + " is longer than " + most + " bytes");
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw new ZipException(named(path) + " is not as it was packed");
        }
        return bytes;
    }

    /** A path that somebody sent, as it may stand in one line of a log. */
    private static String named(String path) {
        String line = VisibleText.line(path);
        return line.length() > LONGEST_NAMED ? line.substring(0, LONGEST_NAMED) + "..." : line;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
