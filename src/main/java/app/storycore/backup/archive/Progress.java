package app.storycore.backup.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** How far a backup or a restore has come: a line at the begin of each part, and one every few seconds. */
public final class Progress {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final long MEGABYTE = 1_000_000;

    private final Consumer<String> lines;
    private String part = "";
    private long bytesInAll;
    private long bytes;
    private long toldAt;

    /** @param lines hears each line; must return quickly */
    public Progress(Consumer<String> lines) {
        this.lines = lines;
    }

    /** A part whose size is not known. */
    public void begin(String newPart) {
        begin(newPart, 0);
    }

    /** @param size of the part in bytes, 0 when it is not known */
    public void begin(String newPart, long size) {
        part = newPart;
        bytesInAll = size;
        bytes = 0;
        lines.accept(size == 0 ? newPart : newPart + ", " + megabytes(size));
        toldAt = System.nanoTime();
    }

    /** Some more of the part is done. */
    public void add(long moreBytes) {
        bytes += moreBytes;
        if (System.nanoTime() - toldAt > EVERY.toNanos()) {
            toldAt = System.nanoTime();
            lines.accept(part + ": " + megabytes(bytes) + (bytesInAll == 0 ? "" : " of " + megabytes(bytesInAll)));
        }
    }

    /** Adds what is written. */
    public OutputStream counting(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                Progress.this.add(length);
            }
        };
    }

    /** A size for people. */
    public static String megabytes(long bytes) {
        return bytes < MEGABYTE
                ? Math.ceilDiv(bytes, 1000) + " kB"
                : String.format(Locale.ENGLISH, "%,d MB", bytes / MEGABYTE);
    }
}
