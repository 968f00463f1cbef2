package app.storycore.account;

import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells every open page of an account when its settings change, on whichever node that was done. */
@Component
public class AccountNotifier implements SignalListener {

    private static final String TOPIC = "account";

    private final Topic<AccountId, AccountInfo> topic = new Topic<>(TOPIC);
    private final SignalChannel channel;
    private final AccountService accounts;

    AccountNotifier(SignalChannel channel, AccountService accounts) {
        this.channel = channel;
        this.accounts = accounts;
        var unused = channel.subscribe(TOPIC, this);
    }

    /** Tells {@code listener}, which must return quickly, of every change of the account from now on. */
    public Subscription subscribe(AccountId accountId, Consumer<AccountInfo> listener) {
        return topic.subscribe(accountId, listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(AccountChanged change) {
        topic.publish(change.account().id(), change.account());
        channel.send(Signal.of(TOPIC, change.account().id().toString()));
    }

    @Override
    public void received(Signal signal) {
        read(new AccountId(UUID.fromString(signal.key())));
    }

    @Override
    public void missed() {
        topic.keys().forEach(this::read);
    }

    private void read(AccountId accountId) {
        if (topic.isHeard(accountId)) {
            topic.publish(accountId, accounts.get(accountId));
        }
    }
}
