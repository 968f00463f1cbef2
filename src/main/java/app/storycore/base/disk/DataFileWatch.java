package app.storycore.base.disk;

import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears of failed writes of the embedded database's data file, which the database tells to nothing but its event log. */
final class DataFileWatch extends Handler {

    private static final List<String> FAILED_WRITES = List.of(
            "DataFileCache.saveRow",
            "DataFileCache.copyShadow",
            "DataFileCache.setFileModified",
            "DataFileCache.reset",
            "RA file sync error");

    private final Logger events;
    private final Consumer<String> onFailure;

    /** @param database its name in its event log */
    DataFileWatch(String database, Consumer<String> onFailure) {
        this.events = Logger.getLogger("hsqldb.db." + database);
        this.onFailure = onFailure;
        events.addHandler(this);
    }

    @Override
    public void publish(LogRecord event) {
        String message = String.valueOf(event.getMessage());
        if (event.getLevel().intValue() >= Level.SEVERE.intValue()
                && FAILED_WRITES.stream().anyMatch(message::startsWith)) {
            onFailure.accept(message);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        events.removeHandler(this);
    }
}
