package app.storycore.generation.live;

import app.storycore.account.AccountId;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.service.GenerationQueries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells other nodes which generations changed here, and shows here what changed on them. Only what was stored is told;
 * a node reads it only while somebody shows generations of that account on it.
 */
@Component
class GenerationSignals implements SignalListener {

    static final String TOPIC = "generation";

    private static final String BETWEEN = "/";
    private static final int TOLD_MAX = 1_000;

    /** A generation and its account, in the key of a signal. */
    record Key(AccountId ownerId, GenerationId generationId) {

        static Key read(String text) {
            String[] ids = text.split(BETWEEN, 2);
            return new Key(new AccountId(UUID.fromString(ids[0])), new GenerationId(UUID.fromString(ids[1])));
        }

        @Override
        public String toString() {
            return ownerId + BETWEEN + generationId;
        }
    }

    private final SignalChannel channel;
    private final GenerationQueries queries;
    private final GenerationNotifier notifier;
    private final AdminNotifier administrators;
    private final Map<GenerationId, Long> told = new LinkedHashMap<>();

    GenerationSignals(
            SignalChannel channel,
            GenerationQueries queries,
            GenerationNotifier notifier,
            AdminNotifier administrators) {
        this.channel = channel;
        this.queries = queries;
        this.notifier = notifier;
        this.administrators = administrators;
        var unused = channel.subscribe(TOPIC, this);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(GenerationChanged change) {
        if (isNews(change.generation())) {
            Set<String> shots = change.shots().stream()
                    .map(shot -> String.valueOf(shot.number()))
                    .collect(Collectors.toUnmodifiableSet());
            Key key = new Key(change.generation().ownerId(), change.generation().id());
            channel.send(new Signal(TOPIC, key.toString(), shots, false));
        }
    }

    /** Progress between two stored states, and places in the queue, keep the revision: other nodes know as much. */
    private synchronized boolean isNews(GenerationSnapshot state) {
        Long before = told.remove(state.id());
        told.put(state.id(), before == null ? state.revision() : Math.max(before, state.revision()));
        if (told.size() > TOLD_MAX) {
            told.remove(told.keySet().iterator().next());
        }
        return before == null || state.revision() > before;
    }

    @Override
    public void received(Signal signal) {
        administrators.changed();
        Key key = Key.read(signal.key());
        if (isShown(key.ownerId())) {
            Set<Integer> numbers = signal.parts().stream().map(Integer::valueOf).collect(Collectors.toSet());
            read(key, numbers, signal.whole());
        }
    }

    /** Whether a page here shows generations of this account. */
    boolean isShown(AccountId ownerId) {
        return notifier.isWatched(ownerId);
    }

    /** Has pages here show a generation and these of its shots as they are now. */
    void show(Key key, Set<Integer> numbers) {
        read(key, numbers, false);
    }

    private void read(Key key, Set<Integer> numbers, boolean whole) {
        GenerationId id = key.generationId();
        AccountId ownerId = key.ownerId();
        queries.find(id, ownerId).ifPresent(state -> {
            List<ShotSnapshot> shots = whole ? queries.shots(id, ownerId) : queries.shots(id, ownerId, numbers);
            notifier.on(new GenerationChanged(state, shots));
        });
    }

    @Override
    public void missed() {
        notifier.heal();
        administrators.changed();
    }
}
