package app.storycore.account;

import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells every open page of an account on this node when its settings change, wherever that was done on it. */
@Component
public class AccountNotifier {

    private final Topic<AccountId, AccountInfo> topic = new Topic<>("account");

    /** Tells {@code listener}, which must return quickly, of every change of the account from now on. */
    public Subscription subscribe(AccountId accountId, Consumer<AccountInfo> listener) {
        return topic.subscribe(accountId, listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(AccountChanged change) {
        topic.publish(change.account().id(), change.account());
    }
}
