package app.storycore.backup.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how much was read from it. */
public final class CountedInput extends FilterInputStream {

    private final LongConsumer onRead;

    /** @param onRead hears the number of bytes of each read */
    public CountedInput(InputStream in, LongConsumer onRead) {
        super(in);
        this.onRead = onRead;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        onRead.accept(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        onRead.accept(Math.max(0, read));
        return read;
    }
}
