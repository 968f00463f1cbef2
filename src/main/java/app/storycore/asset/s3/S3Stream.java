package app.storycore.asset.s3;

import app.storycore.asset.store.StoreUnreachableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;

/** An object while it is read: whoever stops early does not wait for the rest, and a broken connection may pass. */
final class S3Stream extends FilterInputStream {

    private final String store;
    private final ResponseInputStream<?> object;
    private boolean ended;

    S3Stream(String store, ResponseInputStream<?> object) {
        super(object);
        this.store = store;
        this.object = object;
    }

    private interface Reading {
        int read() throws IOException;
    }

    @Override
    public int read() throws IOException {
        return reading(super::read);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return reading(() -> super.read(bytes, from, length));
    }

    private int reading(Reading step) throws IOException {
        try {
            int read = step.read();
            ended |= read < 0;
            return read;
        } catch (IOException | SdkException | UncheckedIOException e) {
            throw new StoreUnreachableException("The file store " + store + " stopped answering within a file", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!ended) {
            object.abort();
        }
        super.close();
    }
}
