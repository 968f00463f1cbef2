package app.storycore.generation.removal;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetRelease;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import app.storycore.generation.store.EndedGenerations;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.NewestPanels;
import app.storycore.generation.version.VersionFiles;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.list.DeletedProjects;
import app.storycore.project.sound.SoundFiles;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Deletes what has ended, and says beforehand what goes with it. Files that nobody refers to any more are their owner's
 * no longer, and collected later.
 *
 * <p>What goes is marked as seen first, so that pages which still show it as an outcome learn that it is gone.
 *
 * <p>Every removal takes the turn that a start takes too, so that no generation begins, or takes over a panel, in the
 * middle of it.
 */
@Service
public class GenerationDeletion {

    private final Generations generations;
    private final EndedGenerations ended;
    private final NewestPanels newest;
    private final AssetReferences references;
    private final AssetReferenceCounter files;
    private final VersionFiles versions;
    private final SoundFiles sounds;
    private final AssetRelease release;
    private final GenerationLifecycle lifecycle;
    private final ProjectService projects;
    private final DeletedProjects deleted;
    private final Transactions transactions;

    GenerationDeletion(
            Generations generations,
            EndedGenerations ended,
            NewestPanels newest,
            AssetReferences references,
            AssetReferenceCounter files,
            VersionFiles versions,
            SoundFiles sounds,
            AssetRelease release,
            GenerationLifecycle lifecycle,
            ProjectService projects,
            DeletedProjects deleted,
            Transactions transactions) {
        this.generations = generations;
        this.ended = ended;
        this.newest = newest;
        this.references = references;
        this.files = files;
        this.versions = versions;
        this.sounds = sounds;
        this.release = release;
        this.lifecycle = lifecycle;
        this.projects = projects;
        this.deleted = deleted;
        this.transactions = transactions;
    }

    /**
     * What would go with a generation.
     *
     * @throws NotFoundException when the owner has no such generation
     */
    public DeletionImpact factsOf(GenerationId generationId, AccountId ownerId) {
        return transactions.read(() -> {
            owned(generationId, ownerId);
            return files.factsOf(references.ofGeneration(generationId.value(), ownerId.value()), ownerId);
        });
    }

    /** What would go with the generations of a project; nothing for a project that is not the owner's. */
    public DeletionImpact factsOfProject(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() ->
                files.factsOfProject(references.ofProject(projectId.value(), ownerId.value()), projectId, ownerId));
    }

    /**
     * Deletes an ended generation with its shots and changes.
     *
     * @throws NotFoundException when the owner has no such generation
     * @throws DeletionRefusedException while it is active
     */
    public void delete(GenerationId generationId, AccountId ownerId) {
        transactions.writeOnly(() -> {
            generations.lockAdmission();
            Generation g = owned(generationId, ownerId);
            if (!g.status().isTerminal()) {
                throw new DeletionRefusedException("generation", generationId);
            }
            lifecycle.seen(g);
            remove(g);
        });
    }

    /**
     * Deletes a project with its shots and generations, all of which can be restored for a while.
     *
     * @see DeletedProjects#restore
     * @throws NotFoundException when the owner has no such project
     * @throws DeletionRefusedException while one of its generations is active
     */
    public void deleteProject(ProjectId projectId, AccountId ownerId) {
        transactions.writeOnly(() -> {
            generations.lockAdmission();
            if (projects.exists(projectId, ownerId) && generations.existsByActiveProjectId(projectId.value())) {
                throw new DeletionRefusedException("project", projectId);
            }
            generations.unseenOf(projectId.value(), ownerId.value()).forEach(lifecycle::seen);
            projects.delete(projectId, ownerId);
        });
    }

    /** Removes the projects that nobody can restore any more, with all that hangs on them, and says how many. */
    public int removeDeleted() {
        return deleted.due().stream().mapToInt(this::removeProject).sum();
    }

    private int removeProject(DeletedProjects.Due due) {
        return transactions.write(() -> {
            generations.lockAdmission();
            Set<UUID> going = files.of(
                    references.ofProject(due.id().value(), due.ownerId().value()));
            going.addAll(versions.of(due.id()));
            going.addAll(sounds.of(due.id()));
            if (!deleted.remove(due)) {
                return 0;
            }
            release.releaseAfterCommit(going);
            return 1;
        });
    }

    /** Deletes an ended generation that is kept no longer, and says how many went: 1, or 0 if there is none. */
    int forget(GenerationId generationId) {
        return transactions.write(() -> {
            generations.lockAdmission();
            return generations
                    .findById(generationId.value())
                    .filter(g -> g.status().isTerminal())
                    .map(g -> {
                        lifecycle.seen(g);
                        return remove(g);
                    })
                    .orElse(0);
        });
    }

    private int remove(Generation going) {
        release.releaseAfterCommit(files.of(references.ofGeneration(going.id(), going.ownerId())));
        int removed = ended.remove(going.id());
        newest.findAgain(going.projectId());
        return removed;
    }

    private Generation owned(GenerationId id, AccountId ownerId) {
        return ended.findByIdAndOwnerId(id.value(), ownerId.value())
                .orElseThrow(() -> new NotFoundException("generation", id));
    }
}
