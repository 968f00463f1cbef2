package app.storycore.delivery.archive;

import app.storycore.delivery.NonClosingOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP whose bytes depend on its content only: every entry carries the same time, and no time zone matters. */
public final class ZipWriter implements AutoCloseable {

    private final NonClosingOutputStream target;
    private final ZipOutputStream zip;
    private final LocalDateTime time;

    public ZipWriter(OutputStream out, Instant time) {
        this.target = new NonClosingOutputStream(out);
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** Adds a compressed entry. */
    public void text(String path, byte[] content) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        begin(path);
        zip.write(content);
        zip.closeEntry();
    }

    /** Adds an entry that is already compressed: {@code start} and then the rest of {@code in}, without packing. */
    public void packed(String path, byte[] start, InputStream in) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        begin(path);
        zip.write(start);
        in.transferTo(zip);
        zip.closeEntry();
    }

    private void begin(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    /** Writes the directory, which makes the file a ZIP. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    /** Frees the compressor; a file that was not finished stays without a directory. */
    @Override
    public void close() throws IOException {
        target.detach();
        zip.close();
    }
}
