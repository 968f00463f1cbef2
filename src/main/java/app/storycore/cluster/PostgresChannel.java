package app.storycore.cluster;

import app.storycore.base.ConflatingBuffer;
import app.storycore.base.ConflatingBuffer.Batch;
import app.storycore.base.NodeName;
import app.storycore.base.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * Signals by PostgreSQL's NOTIFY and LISTEN.
 *
 * <p>Commits that notify queue up behind each other in the whole database; so a node sends at most five times a second,
 * all that waits at once, and never in the transaction that makes a change.
 */
final class PostgresChannel implements SignalChannel, AutoCloseable {

    static final String CHANNEL = "storycore_studio";

    private static final Duration INTERVAL = Duration.ofMillis(200);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);
    private static final int READERS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(PostgresChannel.class);

    private final NodeName self;
    private final JdbcClient database;
    private final Map<String, List<SignalInbox>> inboxes = new ConcurrentHashMap<>();
    private final ConflatingBuffer<?, Signal> outbox = SignalBuffer.create();
    private final ScheduledThreadPoolExecutor sender;
    private final ExecutorService readers;
    private final NotificationListener listener;

    PostgresChannel(NodeName self, JdbcClient database, ListenConnections connections) {
        this.self = self;
        this.database = database;
        this.sender = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("signal-sender").factory());
        sender.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.readers = Executors.newFixedThreadPool(
                READERS, Thread.ofPlatform().daemon().name("signal-", 1).factory());
        this.listener = new NotificationListener(connections, CHANNEL, this::hear, this::missed);
    }

    @Override
    public void send(Signal signal) {
        if (outbox.add(signal)) {
            arrange(outbox.delay(INTERVAL));
        }
    }

    private void arrange(Duration delay) {
        try {
            var unused = sender.schedule(this::flush, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Nothing is told to other nodes any more, the server is stopping");
        }
    }

    private void flush() {
        Batch<Signal> batch = outbox.take();
        boolean sent = notifyAll(batch);
        boolean more = outbox.delivered();
        if (!sent) {
            more |= outbox.add(batch);
        }
        if (more) {
            arrange(sent ? outbox.delay(INTERVAL) : AGAIN_AFTER);
        }
    }

    private boolean notifyAll(Batch<Signal> batch) {
        String[] texts =
                SignalText.write(self.value(), batch.complete(), batch.values()).toArray(String[]::new);
        try {
            database.sql("select count(pg_notify(:channel, text)) from unnest(cast(:texts as text[])) as text")
                    .param("channel", CHANNEL)
                    .param("texts", texts)
                    .query(Long.class)
                    .single();
            return true;
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("Other nodes are told later, the database does not answer", away);
            return false;
        }
    }

    @Override
    public Subscription subscribe(String topic, SignalListener heard) {
        SignalInbox inbox = new SignalInbox(topic, heard, readers);
        List<SignalInbox> sameTopic = inboxes.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>());
        sameTopic.add(inbox);
        return () -> sameTopic.remove(inbox);
    }

    private void hear(String text) {
        SignalText.Message message = SignalText.read(text);
        if (message.from().equals(self.value())) {
            return;
        }
        if (!message.complete()) {
            missed();
        }
        for (Signal signal : message.signals()) {
            Batch<Signal> one = new Batch<>(List.of(signal), true);
            inboxes.getOrDefault(signal.topic(), List.of()).forEach(inbox -> inbox.add(one));
        }
    }

    /** Nobody knows what was lost: every listener reads again. */
    private void missed() {
        Batch<Signal> lost = new Batch<>(List.of(), false);
        inboxes.values().forEach(sameTopic -> sameTopic.forEach(inbox -> inbox.add(lost)));
    }

    /** Whether signals of other nodes arrive at this moment. */
    boolean isConnected() {
        return listener.isConnected();
    }

    @Override
    public void close() {
        listener.close();
        sender.shutdownNow();
        readers.shutdownNow();
    }
}
