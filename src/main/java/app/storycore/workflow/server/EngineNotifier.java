package app.storycore.workflow.server;

import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells whoever uses servers and workflows when they change, on whichever node that was done. */
@Component
public class EngineNotifier implements SignalListener {

    private static final String TOPIC = "engines";
    private static final String ALL = "all";

    private final Topic<String, EnginesChanged> topic = new Topic<>(TOPIC);
    private final SignalChannel channel;

    EngineNotifier(SignalChannel channel) {
        this.channel = channel;
        var unused = channel.subscribe(TOPIC, this);
    }

    /** Tells {@code listener}, which must return quickly, of every change from now on. */
    public Subscription subscribe(Runnable listener) {
        return topic.subscribe(ALL, change -> listener.run());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(EnginesChanged change) {
        topic.publish(ALL, change);
        channel.send(Signal.of(TOPIC, ALL));
    }

    @Override
    public void received(Signal signal) {
        missed();
    }

    @Override
    public void missed() {
        topic.publish(ALL, new EnginesChanged());
    }
}
