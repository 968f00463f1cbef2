package app.storycore.backup.archive;

import app.storycore.base.Sha256;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an archive to a stream, from its first byte to its last: a ZIP with the rows of each table, the files in ZIPs
 * of their own, and at the end the manifest.
 *
 * <p>A ZIP is read and written with a list of all its entries in memory. Files are in ZIPs of a bounded number of
 * entries, so that memory does not grow with them.
 */
public final class ArchiveWriter implements Closeable {

    static final String MANIFEST = "manifest.json";
    static final String ROWS = "rows/";
    static final String ROWS_END = ".jsonl";
    static final String FILES = "files/";

    private static final int BUFFER = 64 * 1024;
    private static final int FILES_OF_A_PART = 1000;
    private static final long BYTES_OF_A_PART = 1L << 30;

    private final Zip zip;
    private @Nullable Zip part;
    private int parts;
    private int filesOfPart;
    private long bytesOfPart;

    public ArchiveWriter(OutputStream out) {
        zip = new Zip(new BufferedOutputStream(out, BUFFER));
    }

    /**
     * Adds the rows of a table.
     *
     * @return their SHA-256
     */
    public String addRows(String table, InputStream rows) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(ROWS + table + ROWS_END));
        String hash = copy(rows, zip);
        zip.closeEntry();
        return hash;
    }

    /**
     * Adds a stored file.
     *
     * @return the SHA-256 of what was added
     */
    public String addFile(String contentHash, InputStream content) throws IOException {
        ZipOutputStream files = part();
        files.putNextEntry(new ZipEntry(contentHash));
        long[] bytes = new long[1];
        String hash = copy(new CountedInput(content, more -> bytes[0] += more), files);
        files.closeEntry();
        filesOfPart++;
        bytesOfPart += bytes[0];
        return hash;
    }

    private ZipOutputStream part() throws IOException {
        if (part != null && (filesOfPart >= FILES_OF_A_PART || bytesOfPart >= BYTES_OF_A_PART)) {
            endPart(part);
        }
        if (part == null) {
            part = beginPart();
        }
        return part;
    }

    private Zip beginPart() throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putNextEntry(new ZipEntry(String.format(Locale.ROOT, "%s%06d.zip", FILES, ++parts)));
        filesOfPart = 0;
        bytesOfPart = 0;
        Zip begun = new Zip(new OpenStream(zip));
        begun.setLevel(Deflater.NO_COMPRESSION); // pictures are compressed already
        return begun;
    }

    private void endPart(Zip ended) throws IOException {
        ended.close();
        part = null;
        zip.closeEntry();
    }

    private static String copy(InputStream from, OutputStream to) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        new DigestInputStream(from, sha256).transferTo(to);
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** Makes the archive whole. */
    public void finish(Manifest manifest) throws IOException {
        if (part != null) {
            endPart(part);
        }
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(ManifestJson.write(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    /** Gives its memory back; the stream that it writes to stays open, and as it is. */
    @Override
    public void close() {
        if (part != null) {
            part.release();
        }
        zip.release();
    }

    /** Can be left as it is: {@link #close} of an unfinished one would write its end. */
    private static final class Zip extends ZipOutputStream {

        Zip(OutputStream out) {
            super(out);
        }

        void release() {
            def.end();
        }
    }

    /** Stays open when what writes to it is closed. */
    private static final class OpenStream extends FilterOutputStream {

        OpenStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
