package app.storycore.generation.start;

import app.storycore.account.AccountId;
import app.storycore.generation.estimate.Estimates;
import app.storycore.generation.estimate.Workload;
import app.storycore.project.ProjectId;
import org.springframework.stereotype.Service;

/** Says before a start what it would mean. */
@Service
public class StartPreviews {

    private final StartPlanner planner;
    private final DocumentChange documents;
    private final Estimates estimates;

    StartPreviews(StartPlanner planner, DocumentChange documents, Estimates estimates) {
        this.planner = planner;
        this.documents = documents;
        this.estimates = estimates;
    }

    /**
     * Works out what would be drawn and what reused, and how long it would take. Reads every shot: not for a UI thread.
     *
     * @throws StartRefusedException when such a start is not possible with what is written
     * @throws app.storycore.base.NotFoundException when the owner has no such project or generation
     */
    public StartPreview of(ProjectId projectId, AccountId ownerId, StartRequest order) {
        StartPlanner.Foresight foreseen = planner.foresee(projectId, ownerId, order);
        Workload work = foreseen.work();
        return new StartPreview(
                foreseen.toDraw(),
                work.shots() - work.panels(),
                foreseen.toDraw().isEmpty() && documents.isAnother(foreseen.plan()),
                estimates.whole(foreseen.plan().engine().engine(), ownerId, work));
    }
}
