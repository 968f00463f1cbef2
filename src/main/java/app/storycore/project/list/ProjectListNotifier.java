package app.storycore.project.list;

import app.storycore.account.AccountId;
import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import app.storycore.project.ProjectService.ListChanged;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells whoever shows the projects of an account that others are there, or one is called otherwise, on whichever node. */
@Component
public class ProjectListNotifier implements SignalListener {

    private static final String TOPIC = "projects";

    private final Topic<AccountId, ListChanged> topic = new Topic<>(TOPIC);
    private final SignalChannel channel;

    ProjectListNotifier(SignalChannel channel) {
        this.channel = channel;
        var unused = channel.subscribe(TOPIC, this);
    }

    /** Tells {@code listener}, which must return quickly, of every change from now on, after its commit. */
    public Subscription subscribe(AccountId ownerId, Consumer<ListChanged> listener) {
        return topic.subscribe(ownerId, listener);
    }

    @TransactionalEventListener
    void on(ListChanged changed) {
        topic.publish(changed.ownerId(), changed);
        channel.send(Signal.of(TOPIC, changed.ownerId().toString()));
    }

    @Override
    public void received(Signal signal) {
        AccountId ownerId = new AccountId(UUID.fromString(signal.key()));
        topic.publish(ownerId, new ListChanged(ownerId));
    }

    @Override
    public void missed() {
        topic.keys().forEach(ownerId -> topic.publish(ownerId, new ListChanged(ownerId)));
    }
}
