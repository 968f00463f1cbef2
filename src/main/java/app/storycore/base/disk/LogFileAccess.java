package app.storycore.base.disk;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.hsqldb.lib.EventLogInterface;
import org.hsqldb.lib.FileAccess;
import org.jspecify.annotations.Nullable;

/** The embedded database's way to its files, with a {@link LogStream} in place of its own for the log. */
final class LogFileAccess implements FileAccess {

    private static final String LOG = ".log";

    private final FileAccess files;
    private final LogStream.Factory streams;
    private final Consumer<IOException> onFailure;
    private volatile @Nullable LogStream log;

    LogFileAccess(FileAccess files, LogStream.Factory streams, Consumer<IOException> onFailure) {
        this.files = files;
        this.streams = streams;
        this.onFailure = onFailure;
    }

    /** The log that was opened last, null before the first. */
    @Nullable
    LogStream log() {
        return log;
    }

    @Override
    public OutputStream openOutputStreamElementAppend(String name) throws IOException {
        if (!name.endsWith(LOG)) {
            return new ScriptStream(new File(name));
        }
        LogStream opened = streams.open(new File(name), onFailure);
        log = opened;
        if (!opened.isFresh()) {
            onFailure.accept(new IOException("A checkpoint left the old log " + name));
        }
        return opened;
    }

    @Override
    public FileSync getFileSync(OutputStream stream) throws IOException {
        return switch (stream) {
            case LogStream opened -> opened::sync;
            case ScriptStream script -> script::sync;
            default -> files.getFileSync(stream);
        };
    }

    @Override
    public InputStream openInputStreamElement(String name) throws IOException {
        return files.openInputStreamElement(name);
    }

    @Override
    public OutputStream openOutputStreamElement(String name) throws IOException {
        return files.openOutputStreamElement(name);
    }

    @Override
    public boolean isStreamElement(String name) {
        return files.isStreamElement(name);
    }

    @Override
    public void createParentDirs(String name) {
        files.createParentDirs(name);
    }

    @Override
    public boolean removeElement(String name) {
        return files.removeElement(name);
    }

    @Override
    public boolean renameElement(String from, String to) {
        return files.renameElement(from, to);
    }

    @Override
    public boolean renameElementOrCopy(String from, String to, EventLogInterface logger) {
        return files.renameElementOrCopy(from, to, logger);
    }
}
