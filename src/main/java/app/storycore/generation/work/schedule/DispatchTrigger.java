package app.storycore.generation.work.schedule;

import app.storycore.base.ConflatedTask;
import app.storycore.base.start.StudioStopping;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import app.storycore.generation.GenerationStatusChanged;
import app.storycore.generation.QueueReordered;
import app.storycore.generation.queue.Dispatcher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has {@link Dispatcher} look at the line whenever one came into it or made room, on any node. */
@Component
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class DispatchTrigger implements SignalListener {

    /** What {@link SignalChannel} calls a change of the line. */
    static final String TOPIC = "queue";

    private final SignalChannel channel;
    private final ConflatedTask look;

    DispatchTrigger(Dispatcher dispatcher, SignalChannel channel) {
        this.look = new ConflatedTask("admission", dispatcher::admit);
        this.channel = channel;
        var unused = channel.subscribe(TOPIC, this);
    }

    @TransactionalEventListener
    void on(GenerationStatusChanged moved) {
        if (!moved.to().isWorking()) {
            changed();
        }
    }

    @TransactionalEventListener
    void on(QueueReordered reordered) {
        changed();
    }

    private void changed() {
        look.ask();
        channel.send(Signal.of(TOPIC, TOPIC));
    }

    @Override
    public void received(Signal signal) {
        look.ask();
    }

    @Override
    public void missed() {
        look.ask();
    }

    /** A stopping node admits nothing more; what it puts back goes to others, or waits for the next start. */
    @StudioStopping
    void stop() {
        look.stop();
    }
}
