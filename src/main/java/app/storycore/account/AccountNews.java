package app.storycore.account;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells every open page of an account on this node when its settings change, wherever that was done on it. */
@Component
public class AccountNews {

    private static final Logger LOG = LoggerFactory.getLogger(AccountNews.class);

    private final ConcurrentMap<UUID, Set<Consumer<AccountInfo>>> listeners = new ConcurrentHashMap<>();

    /**
     * From now on tells {@code listener}, which must return quickly, until what is returned is run.
     *
     * @return ends it; may be run more than once
     */
    public Runnable subscribe(UUID accountId, Consumer<AccountInfo> listener) {
        listeners.compute(accountId, (id, all) -> {
            Set<Consumer<AccountInfo>> more = all == null ? new CopyOnWriteArraySet<>() : all;
            more.add(listener);
            return more;
        });
        return () -> listeners.computeIfPresent(accountId, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(AccountChanged change) {
        AccountInfo account = change.account();
        for (Consumer<AccountInfo> listener : listeners.getOrDefault(account.id(), Set.of())) {
            try {
                listener.accept(account);
            } catch (RuntimeException e) {
                LOG.warn("A page of account {} could not be told of a change", account.id(), e);
            }
        }
    }
}
