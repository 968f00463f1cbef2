package app.storycore.backup;

import app.storycore.asset.store.StoreUnreachableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stored file as far as it can be read: it ends where it is damaged, unless it is the whole store that is away. */
final class ReadableInput extends FilterInputStream {

    private static final Logger LOG = LoggerFactory.getLogger(ReadableInput.class);
    private static final int END = -1;

    private boolean damaged;

    ReadableInput(InputStream in) {
        super(in);
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
        if (damaged) {
            return END;
        }
        try {
            return step.read();
        } catch (StoreUnreachableException away) {
            throw away;
        } catch (IOException unreadable) {
            LOG.debug("A stored file ends where it cannot be read", unreadable);
            damaged = true;
            return END;
        }
    }
}
