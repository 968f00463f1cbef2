package app.storycore.delivery;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lends a stream to a library that closes what it writes to: the caller's stream is flushed and stays open. */
public final class NonClosingOutputStream extends FilterOutputStream {

    public NonClosingOutputStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    /** From here on everything written is thrown away. */
    public void detach() {
        out = OutputStream.nullOutputStream();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
