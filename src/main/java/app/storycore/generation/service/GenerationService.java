package app.storycore.generation.service;

import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.generation.PauseKind;
import app.storycore.generation.Priority;
import app.storycore.generation.RequestResult;
import app.storycore.generation.control.ControlRequests;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.start.ActiveEngine;
import app.storycore.generation.start.GenerationStarter;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.generation.start.StartRequest;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.Generations;
import app.storycore.quota.QuotaExceededException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * Starts generations and takes their owners' wishes.
 *
 * <p>Every wish throws {@link NotFoundException} when the owner has no such generation, and is told when it comes too
 * late.
 */
@Service
public class GenerationService {

    private static final int SEEN_AT_ONCE = 100;

    private final GenerationStarter starts;
    private final Generations generations;
    private final GenerationLifecycle lifecycle;
    private final ControlRequests controlRequests;
    private final ActiveEngine engine;
    private final Transactions transactions;

    GenerationService(
            GenerationStarter starts,
            Generations generations,
            GenerationLifecycle lifecycle,
            ControlRequests controlRequests,
            ActiveEngine engine,
            Transactions transactions) {
        this.starts = starts;
        this.generations = generations;
        this.lifecycle = lifecycle;
        this.controlRequests = controlRequests;
        this.engine = engine;
        this.transactions = transactions;
    }

    /**
     * Starts a generation over the project's shots as they are now; panels with the same inputs are reused.
     *
     * @return its id
     * @throws StartRefusedException when the project may not be generated now
     * @throws QuotaExceededException when the account has too many that have not ended, or no room for what it makes
     * @throws NotFoundException when the owner has no such project
     */
    public UUID start(UUID projectId, UUID ownerId) {
        return start(projectId, ownerId, new StartRequest.Sequence(false));
    }

    /** As {@link #start(UUID, UUID)}, with the choice of what is made. */
    public UUID start(UUID projectId, UUID ownerId, StartRequest order) {
        return starts.start(projectId, ownerId, order);
    }

    /** Starts a generation that draws what failed or was not reached in an ended one, and takes over all the rest. */
    public UUID retryFailed(UUID generationId, UUID ownerId) {
        UUID projectId = transactions.read(() -> owned(generationId, ownerId).projectId());
        return starts.start(projectId, ownerId, new StartRequest.Retry(generationId));
    }

    /** Starts a generation that draws another take of one shot, and takes over all the rest of the last one. */
    public UUID regenerate(UUID projectId, UUID shotId, UUID ownerId) {
        return starts.start(projectId, ownerId, new StartRequest.Regenerate(shotId));
    }

    /**
     * Wishes that a generation stop; finished panels are kept. One that nobody works on stops at once, a running one
     * when its runner comes to the next checkpoint.
     */
    public RequestResult requestCancel(UUID id, UUID ownerId) {
        return wish(id, ownerId, g -> controlRequests.cancel(g, ReasonCode.CANCELLED_BY_OWNER));
    }

    /** Wishes that a generation wait until it is resumed, through restarts too. */
    public RequestResult requestPause(UUID id, UUID ownerId, PauseKind kind) {
        return wish(id, ownerId, g -> controlRequests.pause(g, kind));
    }

    /** Has a paused or stalled generation go on, before all others that its account has waiting. */
    public RequestResult requestResume(UUID id, UUID ownerId) {
        return wish(id, ownerId, controlRequests::resume);
    }

    /** Puts a waiting generation before all others of its owner. */
    public RequestResult moveToFront(UUID id, UUID ownerId) {
        return wish(id, ownerId, controlRequests::moveToFront);
    }

    /** Says how urgent an active generation is among those of its owner. */
    public RequestResult prioritise(UUID id, UUID ownerId, Priority priority) {
        return wish(id, ownerId, g -> controlRequests.prioritise(g, priority));
    }

    /** Whether a generation of this engine can pause inside a shot. */
    public boolean canPauseAtOnce(String engineName) {
        return engine.stopsAtOnce(engineName);
    }

    /** Remembers that the owner has seen how a generation ended; nothing happens for one that has not, or is gone. */
    public void markSeen(UUID id, UUID ownerId) {
        transactions.writeOnly(() -> generations
                .findByIdAndOwnerId(id, ownerId)
                .filter(g -> g.status().isTerminal())
                .ifPresent(lifecycle::seen));
    }

    /** Remembers that the owner has seen how all generations of a project ended. */
    public void markProjectSeen(UUID projectId, UUID ownerId) {
        transactions.writeOnly(() -> generations.unseenOf(projectId, ownerId).forEach(lifecycle::seen));
    }

    /** Remembers that the owner has seen how all generations ended so far. */
    public void markAllSeen(UUID ownerId) {
        boolean more = true;
        while (more) {
            more = transactions.write(() -> {
                List<Generation> unseen = generations.unseen(ownerId, Limit.of(SEEN_AT_ONCE));
                unseen.forEach(lifecycle::seen);
                return unseen.size() == SEEN_AT_ONCE;
            });
        }
    }

    private RequestResult wish(UUID id, UUID ownerId, Function<Generation, RequestResult> wish) {
        return transactions.write(() -> wish.apply(owned(id, ownerId)));
    }

    private Generation owned(UUID id, UUID ownerId) {
        return generations.findByIdAndOwnerId(id, ownerId).orElseThrow(() -> new NotFoundException("generation", id));
    }
}
