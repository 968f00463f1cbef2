package app.storycore.generation;

import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.generation.StartRefusedException.Reason;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Starts generations and takes their owners' wishes. */
@Service
public class GenerationService {

    private final ProjectService projects;
    private final ShotService projectShots;
    private final Generations generations;
    private final GenerationShots shots;
    private final GenerationLifecycle lifecycle;
    private final EngineChoice engine;
    private final Transactions transactions;
    private final Clock clock;

    GenerationService(
            ProjectService projects,
            ShotService projectShots,
            Generations generations,
            GenerationShots shots,
            GenerationLifecycle lifecycle,
            EngineChoice engine,
            Transactions transactions,
            Clock clock) {
        this.projects = projects;
        this.projectShots = projectShots;
        this.generations = generations;
        this.shots = shots;
        this.lifecycle = lifecycle;
        this.engine = engine;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Starts a generation over the project's shots as they are now.
     *
     * @return its id
     * @throws StartRefusedException when the project may not be generated now
     * @throws app.storycore.base.NotFoundException when the owner has no such project
     */
    public UUID start(UUID projectId, UUID ownerId) {
        try {
            return transactions.write(() -> submit(projectId, ownerId));
        } catch (DataIntegrityViolationException anotherWasFaster) {
            // the unique column says so when two start in the same instant
            throw new StartRefusedException(Reason.ALREADY_ACTIVE);
        }
    }

    private UUID submit(UUID projectId, UUID ownerId) {
        generations.takeTurn();
        ProjectInfo project = projects.get(projectId, ownerId);
        List<ShotInfo> sequence = projectShots.list(projectId, ownerId);
        check(project, sequence);
        Generation generation =
                new Generation(project, engine.engine(), engine.version(), generations.turn(), clock.instant());
        lifecycle.submitted(generation);
        shots.saveAll(sequence.stream()
                .map(shot -> new GenerationShot(
                        generation.id, shot, project.seed().derive(shot.id().toString())))
                .toList());
        return generation.id;
    }

    private void check(ProjectInfo project, List<ShotInfo> sequence) {
        if (generations.existsByActiveProjectId(project.id())) {
            throw new StartRefusedException(Reason.ALREADY_ACTIVE);
        }
        if (sequence.isEmpty()) {
            throw new StartRefusedException(Reason.NO_SHOTS);
        }
        if (sequence.stream().anyMatch(shot -> shot.verdict().blocks())) {
            throw new StartRefusedException(Reason.PROMPTS_AT_FAULT);
        }
    }

    /**
     * Wishes that a generation stop; finished panels are kept. One that nobody works on stops at once, a running one
     * when its runner comes to the next checkpoint.
     */
    public WishAnswer requestCancel(UUID id, UUID ownerId) {
        return transactions.write(() -> {
            Generation g = owned(id, ownerId);
            switch (g.status()) {
                case QUEUED, PAUSED ->
                    lifecycle.change(
                            g, GenerationStatus.CANCELLED, "Cancelled by its owner", ShotEnd.cancelOpen(shots, g.id));
                case RUNNING, PAUSING ->
                    lifecycle.change(g, GenerationStatus.CANCELLING, "Cancelled by its owner", List.of());
                case CANCELLING -> {
                    return WishAnswer.ACCEPTED;
                }
                case CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> {
                    return WishAnswer.TOO_LATE;
                }
            }
            return WishAnswer.ACCEPTED;
        });
    }

    /** Remembers that the owner has seen how a generation ended; nothing happens for one that has not. */
    public void markSeen(UUID id, UUID ownerId) {
        transactions.writeOnly(() -> {
            Generation g = owned(id, ownerId);
            if (g.status().isTerminal() && !g.isSeen()) {
                g.seen(clock.instant());
                lifecycle.changed(g, List.of());
            }
        });
    }

    private Generation owned(UUID id, UUID ownerId) {
        return generations.findByIdAndOwnerId(id, ownerId).orElseThrow(() -> new NotFoundException("generation", id));
    }
}
