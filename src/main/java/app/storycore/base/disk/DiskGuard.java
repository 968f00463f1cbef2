package app.storycore.base.disk;

import app.storycore.base.RepeatedTask;
import app.storycore.base.StudioProperties;
import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Free space of the data folder and of stored files, and what may be stored with it: nothing counts as saved that a loss of power could take
 * back, and nothing begins that would fill the disk.
 *
 * @see "src/site/markdown/decisions/0024-a-disk-that-is-full.md"
 */
@Component
public class DiskGuard {

    private static final Logger LOG = LoggerFactory.getLogger(DiskGuard.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final String TOPIC = "disk";

    private final FreeSpace space;
    private final FilesDisk files;
    private final DiskLimits limits;
    private final DatabaseLog log;
    private final StudioProperties places;
    private final Topic<String, DiskLevel> topic = new Topic<>(TOPIC);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            2, Thread.ofPlatform().daemon().name("disk-guard").factory());
    private volatile boolean writeFailed;
    private long triedAt = System.nanoTime() - LOOK_EVERY.toNanos();
    private volatile DiskLevel told = DiskLevel.AMPLE;

    DiskGuard(FreeSpace space, FilesDisk files, DiskLimits limits, DatabaseLog log, StudioProperties places) {
        this.space = space;
        this.files = files;
        this.limits = limits;
        this.log = log;
        this.places = places;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every(new RepeatedTask("disk of files", files::look));
        every(new RepeatedTask("disk guard", this::look));
    }

    private void every(Runnable task) {
        var unused = timer.scheduleWithFixedDelay(task, 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The level at this moment. */
    public DiskLevel level() {
        return log.isBroken() || writeFailed ? DiskLevel.FULL : worse(dataLevel(), files.level());
    }

    private DiskLevel dataLevel() {
        return limits.level(space.free(), space.total());
    }

    private static DiskLevel worse(DiskLevel one, DiskLevel other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /**
     * To be called before something large begins.
     *
     * @throws DiskFullException when it has to wait
     */
    public void requireRoom() {
        if (level() != DiskLevel.AMPLE) {
            throw new DiskFullException("The disk has too little room for new files");
        }
    }

    /**
     * To be called before and while a temporary file is written for somebody who waits for it.
     *
     * @throws DiskFullException when nothing more may be written
     */
    public void requireSpace() {
        if (log.isBroken() || writeFailed || isFull()) {
            throw new DiskFullException("The disk has no room for a temporary file");
        }
    }

    /**
     * To be called before something is written to the database.
     *
     * @throws DiskFullException when it could not be kept
     */
    void requireWritable() {
        if (log.isEmbedded() && (isFull() || !isWhole())) {
            throw new DiskFullException("The disk has no room for what is to be stored");
        }
    }

    /**
     * To be called after a commit, before anybody is told of it.
     *
     * @throws DiskFullException when what was committed may not be on the disk
     */
    void confirm() {
        if (!isWhole()) {
            throw new DiskFullException("The database could not write to the disk");
        }
    }

    private boolean isFull() {
        return dataLevel() == DiskLevel.FULL;
    }

    /** Whether the database's files are whole, by now or by a checkpoint; one that failed is not tried again at once. */
    private boolean isWhole() {
        if (!log.isBroken()) {
            return true;
        }
        synchronized (log) {
            if (log.isBroken() && System.nanoTime() - triedAt > LOOK_EVERY.toNanos()) {
                boolean repaired = !isFull() && TrialFile.canBeWritten(places.temporary()) && log.repair();
                triedAt = System.nanoTime();
                return repaired;
            }
        }
        return !log.isBroken();
    }

    /**
     * A file could not be written. If that is because nothing can, the level is {@link DiskLevel#FULL} until it can.
     *
     * @return whether it is worth to wait for room
     */
    public boolean report(IOException failure) {
        writeFailed = !TrialFile.canBeWritten(places.incoming());
        if (writeFailed) {
            LOG.warn("Nothing can be written to {}", places.files(), failure);
        }
        return level() != DiskLevel.AMPLE;
    }

    /** What subscribers were told last; about a second old at most. */
    public DiskLevel toldLevel() {
        return told;
    }

    /** Tells {@code listener}, which must return quickly, of every change of the level from now on. */
    public Subscription subscribe(Consumer<DiskLevel> listener) {
        return topic.subscribe(TOPIC, listener);
    }

    /** Mends what can be mended by now, and tells of a change. */
    void look() {
        if (writeFailed) {
            writeFailed = !TrialFile.canBeWritten(places.incoming());
        }
        if (!isWhole()) {
            LOG.debug("The database is not whole yet");
        }
        tell(level());
    }

    private synchronized void tell(DiskLevel now) {
        if (now == told) {
            return;
        }
        told = now;
        LOG.warn("The disk of {} is {}: {} of {} bytes are free", places.data(), now, space.free(), space.total());
        files.space()
                .ifPresent(own ->
                        LOG.warn("The disk of {} is {}: {} bytes are free", places.files(), files.level(), own.free()));
        topic.publish(TOPIC, now);
    }

    @PreDestroy
    void end() {
        timer.shutdownNow();
    }
}
