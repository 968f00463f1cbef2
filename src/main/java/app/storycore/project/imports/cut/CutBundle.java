package app.storycore.project.imports.cut;

import app.storycore.base.TemporaryFiles;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A bundle of OpenTimelineIO, {@code .otioz}: a ZIP with a timeline and its media. It waits in a temporary file until it is
 * closed; of its entries none is ever unpacked to a path.
 *
 * @see <a href="https://opentimelineio.readthedocs.io/en/latest/tutorials/otio-filebundles.html">the form</a>
 */
public final class CutBundle implements AutoCloseable {

    public static final int MOST_MEGABYTES = 500;

    /** Bytes of one. */
    public static final long MOST_BYTES = MOST_MEGABYTES * 1_000_000L;

    private static final String TIMELINE = "content.otio";
    private static final int BUFFER = 64 * 1024;
    /** Bundles that wait at the same time, of all accounts. */
    private static final Semaphore PLACES = new Semaphore(8);

    private final Path file;
    private final ZipFile zip;
    private boolean closed;

    private CutBundle(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Takes what is sent; whoever gets it closes it.
     *
     * @throws ImportRefusedException when it is too big, broken, or no bundle
     */
    public static CutBundle receive(InputStream sent) throws IOException {
        if (!PLACES.tryAcquire()) {
            throw new ImportRefusedException(Reason.TOO_SLOW);
        }
        Path file = TemporaryFiles.create("cut", ".otioz");
        try {
            spool(sent, file);
            ZipFile zip = new ZipFile(file.toFile());
            if (zip.getEntry(TIMELINE) == null) {
                zip.close();
                throw new ImportRefusedException(Reason.BROKEN_OTIOZ);
            }
            return new CutBundle(file, zip);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(file);
            PLACES.release();
            throw refused instanceof ImportRefusedException known
                    ? known
                    : new ImportRefusedException(Reason.BROKEN_OTIOZ);
        }
    }

    private static void spool(InputStream sent, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long all = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
                all += read;
                if (all > MOST_BYTES) {
                    throw new ImportRefusedException(Reason.BUNDLE_TOO_BIG);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    /** @throws ImportRefusedException when it cannot be read, or is too big */
    byte[] timeline() {
        return read(TIMELINE, CutFile.MOST_BYTES).orElseThrow(() -> new ImportRefusedException(Reason.BROKEN_OTIOZ));
    }

    /**
     * A file of the bundle; empty when it is not there, is damaged, or has more than {@code most} bytes.
     *
     * @param media as a clip names it
     */
    public synchronized Optional<byte[]> read(String media, int most) {
        ZipEntry entry = closed || media.isEmpty() ? null : zip.getEntry(media);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(most + 1);
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        PLACES.release();
        try {
            zip.close();
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
