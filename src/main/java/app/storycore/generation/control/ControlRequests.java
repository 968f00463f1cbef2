package app.storycore.generation.control;

import static app.storycore.generation.GenerationStatus.CANCELLED;
import static app.storycore.generation.GenerationStatus.CANCELLING;
import static app.storycore.generation.GenerationStatus.PAUSED;
import static app.storycore.generation.GenerationStatus.PAUSING;
import static app.storycore.generation.GenerationStatus.QUEUED;
import static app.storycore.generation.GenerationStatus.RUNNING;
import static app.storycore.generation.reason.ReasonCode.PAUSED_BY_OWNER;
import static app.storycore.generation.reason.ReasonCode.RESUMED_AFTER_STALL;
import static app.storycore.generation.reason.ReasonCode.RESUMED_BEFORE_PAUSE;
import static app.storycore.generation.reason.ReasonCode.RESUMED_BY_OWNER;

import app.storycore.generation.ControlRequested;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.PauseKind;
import app.storycore.generation.Priority;
import app.storycore.generation.QueueReordered;
import app.storycore.generation.RequestResult;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.InterruptedShots;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes what people want of a generation: what waits or is stalled obeys at once, a running one is asked, and answers
 * at its next checkpoint. All methods are called in a transaction.
 */
@Component
public class ControlRequests {

    private final Generations generations;
    private final GenerationLifecycle lifecycle;
    private final InterruptedShots interruptedShots;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ControlRequests(
            Generations generations,
            GenerationLifecycle lifecycle,
            InterruptedShots interruptedShots,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.generations = generations;
        this.lifecycle = lifecycle;
        this.interruptedShots = interruptedShots;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @param by whom it is cancelled */
    public RequestResult cancel(Generation g, ReasonCode by) {
        switch (g.status()) {
            case QUEUED, PAUSED -> lifecycle.change(g, CANCELLED, Reason.of(by), interruptedShots.cancel(g));
            case RUNNING, PAUSING, CANCELLING -> {
                if (g.isStalled(clock.instant())) {
                    lifecycle.change(g, CANCELLED, Reason.of(by), interruptedShots.cancel(g));
                } else if (g.status() != CANCELLING) {
                    ask(g, CANCELLING, by);
                }
            }
            case CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> {
                return RequestResult.TOO_LATE;
            }
        }
        return RequestResult.ACCEPTED;
    }

    public RequestResult pause(Generation g, PauseKind kind) {
        switch (g.status()) {
            case QUEUED -> lifecycle.change(g, PAUSED, Reason.of(PAUSED_BY_OWNER), List.of());
            case RUNNING -> {
                g.run().pauseAtOnce(kind == PauseKind.AT_ONCE);
                ask(g, PAUSING, PAUSED_BY_OWNER);
            }
            case PAUSING -> {
                if (kind == PauseKind.AT_ONCE && !g.run().pauseAtOnce()) {
                    g.run().pauseAtOnce(true);
                    lifecycle.changed(g, List.of());
                    tell(g);
                }
            }
            case PAUSED -> {}
            case CANCELLING, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> {
                return RequestResult.TOO_LATE;
            }
        }
        return RequestResult.ACCEPTED;
    }

    /** One that has paused waits in front of all others of its account; a stalled one gets a new runner. */
    public RequestResult resume(Generation g) {
        boolean stalled = g.isStalled(clock.instant());
        switch (g.status()) {
            case PAUSED -> queueInFront(g);
            case PAUSING -> {
                if (stalled) {
                    lifecycle.change(g, PAUSED, Reason.of(PAUSED_BY_OWNER), interruptedShots.takenDown(g));
                    queueInFront(g);
                } else {
                    g.run().pauseAtOnce(false);
                    ask(g, RUNNING, RESUMED_BEFORE_PAUSE);
                }
            }
            case RUNNING -> {
                if (stalled) {
                    List<GenerationShot> putBack = interruptedShots.takenDown(g);
                    toFront(g);
                    lifecycle.change(g, QUEUED, Reason.of(RESUMED_AFTER_STALL), putBack);
                }
            }
            case QUEUED -> {}
            case CANCELLING, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> {
                return RequestResult.TOO_LATE;
            }
        }
        return RequestResult.ACCEPTED;
    }

    private void queueInFront(Generation g) {
        toFront(g);
        lifecycle.change(g, QUEUED, Reason.of(RESUMED_BY_OWNER), List.of());
    }

    /** Puts it before all others of its account. */
    public RequestResult moveToFront(Generation g) {
        if (g.status() != QUEUED) {
            return RequestResult.TOO_LATE;
        }
        toFront(g);
        lifecycle.changed(g, List.of());
        publisher.publishEvent(new QueueReordered());
        return RequestResult.ACCEPTED;
    }

    public RequestResult prioritise(Generation g, Priority priority) {
        if (!g.status().isActive()) {
            return RequestResult.TOO_LATE;
        }
        g.prioritise(priority);
        lifecycle.changed(g, List.of());
        publisher.publishEvent(new QueueReordered());
        return RequestResult.ACCEPTED;
    }

    private void toFront(Generation g) {
        generations.lockAdmission();
        g.toFront(generations.nextRank());
    }

    private void ask(Generation g, GenerationStatus wished, ReasonCode why) {
        lifecycle.change(g, wished, Reason.of(why), List.of());
        tell(g);
    }

    private void tell(Generation g) {
        publisher.publishEvent(new ControlRequested(new GenerationId(g.id()), g.wish()));
    }
}
