package app.storycore.base.disk;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * The embedded database's log, which never holds a broken statement: the first write that fails is taken back, and from
 * then on nothing more is written.
 *
 * <p>The database itself only notes a failed write and goes on, with a part of a statement in its log and the next one
 * glued to it, where a replay ends. Here the log stays readable up to the last write that worked, and whoever is told of
 * the failure has a new log begun. One that is opened again has a gap before its end, so it is not written to either.
 */
class LogStream extends FileOutputStream {

    /** Opens a log for appending. */
    @FunctionalInterface
    interface Factory {
        LogStream open(File file, Consumer<IOException> onFailure) throws IOException;
    }

    private final Consumer<IOException> onFailure;
    private final boolean fresh;
    private long good;
    private boolean failed;

    LogStream(File file, Consumer<IOException> onFailure) throws IOException {
        super(file, true);
        this.onFailure = onFailure;
        good = file.length();
        fresh = good == 0;
        failed = !fresh;
    }

    /** Whether it was empty when it was opened. */
    boolean isFresh() {
        return fresh;
    }

    /** Whether something that was to be written to it is not there. */
    synchronized boolean hasFailed() {
        return failed;
    }

    @Override
    public void write(int oneByte) {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        if (failed) {
            return;
        }
        try {
            put(bytes, from, length);
            good += length;
        } catch (IOException e) {
            fail(e);
        }
    }

    /** Writes to the file itself. */
    void put(byte[] bytes, int from, int length) throws IOException {
        super.write(bytes, from, length);
    }

    /** Brings everything written to the disk. */
    synchronized void sync() {
        if (failed) {
            return;
        }
        try {
            getFD().sync();
        } catch (IOException e) {
            fail(e);
        }
    }

    private void fail(IOException e) {
        failed = true;
        try {
            getChannel().truncate(good);
        } catch (IOException notEvenThat) {
            e.addSuppressed(notEvenThat);
        }
        onFailure.accept(e);
    }
}
