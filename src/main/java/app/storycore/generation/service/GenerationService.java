package app.storycore.generation.service;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import app.storycore.generation.PauseKind;
import app.storycore.generation.Priority;
import app.storycore.generation.RequestResult;
import app.storycore.generation.control.ControlRequests;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.start.EngineChoice;
import app.storycore.generation.start.GenerationStarter;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.generation.start.StartRequest;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.Generations;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.quota.QuotaExceededException;
import java.util.List;
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

    private final GenerationStarter starter;
    private final Generations generations;
    private final GenerationLifecycle lifecycle;
    private final ControlRequests controlRequests;
    private final EngineChoice engines;
    private final Transactions transactions;

    GenerationService(
            GenerationStarter starter,
            Generations generations,
            GenerationLifecycle lifecycle,
            ControlRequests controlRequests,
            EngineChoice engines,
            Transactions transactions) {
        this.starter = starter;
        this.generations = generations;
        this.lifecycle = lifecycle;
        this.controlRequests = controlRequests;
        this.engines = engines;
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
    public GenerationId start(ProjectId projectId, AccountId ownerId) {
        return start(projectId, ownerId, new StartRequest.Sequence(false));
    }

    /** As {@link #start(ProjectId, AccountId)}, with the choice of what is made. */
    public GenerationId start(ProjectId projectId, AccountId ownerId, StartRequest order) {
        return starter.start(projectId, ownerId, order);
    }

    /** Starts a generation that draws what failed or was not reached in an ended one, and takes over all the rest. */
    public GenerationId retryFailed(GenerationId generationId, AccountId ownerId) {
        ProjectId projectId = new ProjectId(
                transactions.read(() -> owned(generationId, ownerId).projectId()));
        return starter.start(projectId, ownerId, new StartRequest.Retry(generationId));
    }

    /** Starts a generation that draws another take of one shot, and takes over all the rest of the last one. */
    public GenerationId regenerate(ProjectId projectId, ShotId shotId, AccountId ownerId) {
        return regenerate(projectId, shotId, ownerId, 1);
    }

    /** As {@link #regenerate(ProjectId, ShotId, AccountId)}, with so many takes to choose from. */
    public GenerationId regenerate(ProjectId projectId, ShotId shotId, AccountId ownerId, int takes) {
        return starter.start(projectId, ownerId, new StartRequest.Regenerate(shotId, takes));
    }

    /**
     * Wishes that a generation stop; finished panels are kept. One that nobody works on stops at once, a running one
     * when its runner comes to the next checkpoint.
     */
    public RequestResult requestCancel(GenerationId id, AccountId ownerId) {
        return wish(id, ownerId, g -> controlRequests.cancel(g, ReasonCode.CANCELLED_BY_OWNER));
    }

    /** Wishes that a generation wait until it is resumed, through restarts too. */
    public RequestResult requestPause(GenerationId id, AccountId ownerId, PauseKind kind) {
        return wish(id, ownerId, g -> controlRequests.pause(g, kind));
    }

    /** Has a paused or stalled generation go on, before all others that its account has waiting. */
    public RequestResult requestResume(GenerationId id, AccountId ownerId) {
        return wish(id, ownerId, controlRequests::resume);
    }

    /** Puts a waiting generation before all others of its owner. */
    public RequestResult moveToFront(GenerationId id, AccountId ownerId) {
        return wish(id, ownerId, controlRequests::moveToFront);
    }

    /** Says how urgent an active generation is among those of its owner. */
    public RequestResult prioritise(GenerationId id, AccountId ownerId, Priority priority) {
        return wish(id, ownerId, g -> controlRequests.prioritise(g, priority));
    }

    /** Whether a generation of this engine can pause inside a shot. */
    public boolean canPauseAtOnce(String engineName) {
        return engines.stopsAtOnce(engineName);
    }

    /** Remembers that the owner has seen how a generation ended; nothing happens for one that has not, or is gone. */
    public void markSeen(GenerationId id, AccountId ownerId) {
        transactions.writeOnly(() -> generations
                .findByIdAndOwnerId(id.value(), ownerId.value())
                .filter(g -> g.status().isTerminal())
                .ifPresent(lifecycle::seen));
    }

    /** Remembers that the owner has seen how all generations of a project ended. */
    public void markProjectSeen(ProjectId projectId, AccountId ownerId) {
        transactions.writeOnly(
                () -> generations.unseenOf(projectId.value(), ownerId.value()).forEach(lifecycle::seen));
    }

    /** Remembers that the owner has seen how all generations ended so far. */
    public void markAllSeen(AccountId ownerId) {
        boolean more = true;
        while (more) {
            more = transactions.write(() -> {
                List<Generation> unseen = generations.unseen(ownerId.value(), Limit.of(SEEN_AT_ONCE));
                unseen.forEach(lifecycle::seen);
                return unseen.size() == SEEN_AT_ONCE;
            });
        }
    }

    private RequestResult wish(GenerationId id, AccountId ownerId, Function<Generation, RequestResult> wish) {
        return transactions.write(() -> wish.apply(owned(id, ownerId)));
    }

    private Generation owned(GenerationId id, AccountId ownerId) {
        return generations
                .findByIdAndOwnerId(id.value(), ownerId.value())
                .orElseThrow(() -> new NotFoundException("generation", id));
    }
}
