package app.storycore.generation.store;

import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.GenerationStatusChanged;
import app.storycore.generation.reason.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The only one that changes a status: stores the change with its reason, counts the revision, and has it published
 * after the commit. All methods are called inside a transaction.
 */
@Component
public class GenerationLifecycle {

    private final Generations generations;
    private final GenerationEvents events;
    private final Snapshots snapshots;
    private final Outlook outlook;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    GenerationLifecycle(
            Generations generations,
            GenerationEvents events,
            Snapshots snapshots,
            Outlook outlook,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.generations = generations;
        this.events = events;
        this.snapshots = snapshots;
        this.outlook = outlook;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** A generation has been made and waits. */
    public void submitted(Generation generation, Reason why) {
        generation.revise();
        generations.saveAndFlush(generation);
        record(generation, null, why);
        publish(generation, List.of());
    }

    /**
     * A generation that ended elsewhere is known here from now on, with everything it made.
     *
     * @param why where it comes from
     */
    public void arrived(Generation generation, GenerationStatus outcome, Reason why) {
        generation.arrive(outcome, why, clock.instant());
        generation.revise();
        generations.saveAndFlush(generation);
        record(generation, null, why);
        publish(generation, List.of());
    }

    /**
     * A status changes.
     *
     * @throws IllegalTransitionException when the table of moves does not have it
     */
    public void change(Generation generation, GenerationStatus next, Reason why, List<GenerationShot> shots) {
        GenerationStatus from = generation.status();
        generation.become(next, why, clock.instant());
        generation.revise();
        foresee(generation);
        // before the event: if another was faster, its version says so and the work is done again on fresh data
        generations.saveAndFlush(generation);
        record(generation, from, why);
        publish(generation, shots);
        overtake(generation);
    }

    /** How earlier generations of the project ended is no news once a later one has come through. */
    private void overtake(Generation later) {
        if (later.status().isComplete()) {
            generations.unseenOf(later.projectId(), later.ownerId()).stream()
                    .filter(earlier -> !earlier.id().equals(later.id()))
                    .forEach(this::seen);
        }
    }

    /** Its owner has seen how it ended. */
    public void seen(Generation ended) {
        if (!ended.isSeen()) {
            ended.seen(clock.instant());
            changed(ended, List.of());
        }
    }

    /** The status stays, and something about it is worth remembering. */
    public GenerationSnapshot noted(Generation generation, Reason what, List<GenerationShot> shots) {
        generation.revise();
        foresee(generation);
        generations.saveAndFlush(generation);
        events.save(new GenerationEvent(generation, generation.status(), what, clock.instant()));
        return publish(generation, shots);
    }

    /** Something else than the status changed. */
    public GenerationSnapshot changed(Generation generation, List<GenerationShot> shots) {
        generation.revise();
        foresee(generation);
        return publish(generation, shots);
    }

    private void foresee(Generation generation) {
        if (generation.status().isWorking()) {
            Instant now = clock.instant();
            generation
                    .run()
                    .expectEndAt(outlook.end(generation, generation.run().expectedEnd(), now));
        }
    }

    private void record(Generation generation, @Nullable GenerationStatus from, Reason why) {
        events.save(new GenerationEvent(generation, from, why, clock.instant()));
        publisher.publishEvent(
                new GenerationStatusChanged(new GenerationId(generation.id()), from, generation.status()));
    }

    private GenerationSnapshot publish(Generation generation, List<GenerationShot> shots) {
        GenerationSnapshot snapshot = snapshots.of(generation);
        publisher.publishEvent(new GenerationChanged(
                snapshot, shots.stream().map(GenerationShot::snapshot).toList()));
        return snapshot;
    }
}
