package app.storycore.generation.live;

import app.storycore.account.AccountId;
import app.storycore.base.ConflatingBuffer;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import app.storycore.generation.GenerationId;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Leaves the previews of this node for the others, while a page of theirs looks at the shot: at most once a second, on a
 * thread of its own. One that cannot be stored is followed by the next.
 *
 * @see "src/site/markdown/decisions/0049-previews-by-way-of-the-database.md"
 */
@Component
class PreviewSender implements SignalListener {

    /** Said of a generation by a node that shows its shot in work and has no preview of its own. */
    static final String WATCH = "preview-watch";

    /** Said of the generation of an account whose preview changed or went, by the node that draws it. */
    static final String TOPIC = "preview";

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final int WAITING_MAX = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(PreviewSender.class);

    /** @param preview the newest of its shot, null when there is none any more */
    private record State(
            Preview.Key shot, AccountId ownerId, @Nullable Preview preview) {}

    private final SignalChannel channel;
    private final PreviewRows rows;
    private final PreviewWatches watches = new PreviewWatches(System::nanoTime);
    private final Map<Preview.Key, AccountId> shared = new ConcurrentHashMap<>();
    private final ConflatingBuffer<Preview.Key, State> waiting =
            new ConflatingBuffer<>(WAITING_MAX, State::shot, (before, now) -> now);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("preview-sender").factory());

    PreviewSender(SignalChannel channel, PreviewRows rows) {
        this.channel = channel;
        this.rows = rows;
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        var unused = channel.subscribe(WATCH, this);
    }

    /** Whether a page on another node looks at the shot in work of this generation. */
    boolean isWatched(GenerationId generationId) {
        return watches.isWatched(generationId);
    }

    /** Leaves a preview for the others, soon; returns at once. */
    void share(Preview preview) {
        shared.put(preview.key(), preview.ownerId());
        add(new State(preview.key(), preview.ownerId(), preview));
    }

    /** This shot is in work no longer: there is no preview of it any more. */
    void end(Preview.Key shot) {
        AccountId ownerId = shared.remove(shot);
        if (ownerId != null) {
            add(new State(shot, ownerId, null));
        }
    }

    private void add(State state) {
        if (waiting.add(state)) {
            arrange();
        }
    }

    private void arrange() {
        try {
            var unused = timer.schedule(this::flush, waiting.delay(INTERVAL).toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("No preview is left for other nodes any more, the server is stopping");
        }
    }

    private void flush() {
        waiting.take().values().forEach(this::store);
        if (waiting.delivered()) {
            arrange();
        }
    }

    private void store(State state) {
        try {
            if (state.preview() == null) {
                rows.remove(state.shot());
            } else {
                rows.put(state.preview());
            }
            String key = new GenerationSignals.Key(state.ownerId(), state.shot().generationId()).toString();
            channel.send(Signal.of(TOPIC, key));
        } catch (DataAccessException | TransactionException notStored) {
            LOG.debug("A preview of {} is not left for other nodes", state.shot(), notStored);
        }
    }

    @Override
    public void received(Signal watch) {
        watches.watch(new GenerationId(UUID.fromString(watch.key())));
    }

    /** Whoever still looks says so again. */
    @Override
    public void missed() {}

    @PreDestroy
    void close() {
        timer.shutdownNow();
    }
}
