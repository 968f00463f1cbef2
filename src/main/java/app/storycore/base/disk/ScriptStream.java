package app.storycore.base.disk;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint of the embedded database, which fails for good at the first write that fails: tried again, a buffer that
 * was written in part would stand in it twice.
 */
final class ScriptStream extends FileOutputStream {

    private @Nullable IOException failure;

    ScriptStream(File file) throws IOException {
        super(file, true);
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        if (failure != null) {
            throw new IOException(failure);
        }
        try {
            super.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Unchecked, because the database would only note a checked one, and throw its log away. */
    synchronized void sync() {
        try {
            getFD().sync();
        } catch (IOException e) {
            failure = e;
            throw new UncheckedIOException(e);
        }
    }
}
