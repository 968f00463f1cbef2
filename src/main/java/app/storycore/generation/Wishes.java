package app.storycore.generation;

import static app.storycore.generation.GenerationStatus.CANCELLED;
import static app.storycore.generation.GenerationStatus.CANCELLING;
import static app.storycore.generation.GenerationStatus.PAUSED;
import static app.storycore.generation.GenerationStatus.PAUSING;
import static app.storycore.generation.GenerationStatus.QUEUED;
import static app.storycore.generation.GenerationStatus.RUNNING;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes what people want of a generation: what waits or is stalled obeys at once, a running one is asked, and answers
 * at its next checkpoint. All methods are called in a transaction.
 */
@Component
class Wishes {

    private final Generations generations;
    private final GenerationLifecycle lifecycle;
    private final Orphans orphans;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Wishes(
            Generations generations,
            GenerationLifecycle lifecycle,
            Orphans orphans,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.generations = generations;
        this.lifecycle = lifecycle;
        this.orphans = orphans;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @param by in words for people, such as "Cancelled by its owner" */
    WishAnswer cancel(Generation g, String by) {
        switch (g.status()) {
            case QUEUED, PAUSED -> lifecycle.change(g, CANCELLED, by, orphans.cancel(g));
            case RUNNING, PAUSING, CANCELLING -> {
                if (g.isStalled(clock.instant())) {
                    lifecycle.change(g, CANCELLED, by, orphans.cancel(g));
                } else if (g.status() != CANCELLING) {
                    ask(g, CANCELLING, by);
                }
            }
            case CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> {
                return WishAnswer.TOO_LATE;
            }
        }
        return WishAnswer.ACCEPTED;
    }

    WishAnswer pause(Generation g, PauseKind kind) {
        switch (g.status()) {
            case QUEUED -> lifecycle.change(g, PAUSED, "Paused by its owner", List.of());
            case RUNNING -> {
                g.run.pauseAtOnce = kind == PauseKind.AT_ONCE;
                ask(g, PAUSING, "Paused by its owner");
            }
            case PAUSING -> {
                if (kind == PauseKind.AT_ONCE && !g.run.pauseAtOnce) {
                    g.run.pauseAtOnce = true;
                    lifecycle.changed(g, List.of());
                    tell(g);
                }
            }
            case PAUSED -> {}
            case CANCELLING, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> {
                return WishAnswer.TOO_LATE;
            }
        }
        return WishAnswer.ACCEPTED;
    }

    /** One that has paused waits in front of all others of its account; a stalled one gets a new runner. */
    WishAnswer resume(Generation g) {
        boolean stalled = g.isStalled(clock.instant());
        switch (g.status()) {
            case PAUSED -> queueInFront(g, "Resumed by its owner");
            case PAUSING -> {
                if (stalled) {
                    lifecycle.change(g, PAUSED, "Paused by its owner", orphans.takenDown(g));
                    queueInFront(g, "Resumed by its owner");
                } else {
                    g.run.pauseAtOnce = false;
                    ask(g, RUNNING, "Resumed before it paused");
                }
            }
            case RUNNING -> {
                if (stalled) {
                    List<GenerationShot> putBack = orphans.takenDown(g);
                    toFront(g);
                    lifecycle.change(g, QUEUED, "Resumed by its owner after it had stalled", putBack);
                }
            }
            case QUEUED -> {}
            case CANCELLING, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> {
                return WishAnswer.TOO_LATE;
            }
        }
        return WishAnswer.ACCEPTED;
    }

    private void queueInFront(Generation g, String why) {
        toFront(g);
        lifecycle.change(g, QUEUED, why, List.of());
    }

    /** Puts it before all others of its account. */
    WishAnswer moveToFront(Generation g) {
        if (g.status() != QUEUED) {
            return WishAnswer.TOO_LATE;
        }
        toFront(g);
        lifecycle.changed(g, List.of());
        publisher.publishEvent(new QueueReordered());
        return WishAnswer.ACCEPTED;
    }

    WishAnswer prioritise(Generation g, Priority priority) {
        if (!g.status().isActive()) {
            return WishAnswer.TOO_LATE;
        }
        g.priority = priority;
        lifecycle.changed(g, List.of());
        publisher.publishEvent(new QueueReordered());
        return WishAnswer.ACCEPTED;
    }

    private void toFront(Generation g) {
        generations.takeTurn();
        g.frontRank = generations.turn();
    }

    private void ask(Generation g, GenerationStatus wished, String why) {
        lifecycle.change(g, wished, why, List.of());
        tell(g);
    }

    private void tell(Generation g) {
        publisher.publishEvent(new GenerationWished(g.id, g.wish()));
    }
}
