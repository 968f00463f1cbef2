package app.storycore.project.ui.edit;

import app.storycore.account.AccountId;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotService;
import org.springframework.stereotype.Component;

/** Opens sequences to work on. */
@Component
public class OpenSequenceFactory {

    private final ShotService shots;
    private final ShotBatchService batches;
    private final ProjectNotifier notifier;

    OpenSequenceFactory(ShotService shots, ShotBatchService batches, ProjectNotifier notifier) {
        this.shots = shots;
        this.batches = batches;
        this.notifier = notifier;
    }

    public OpenSequence of(ProjectId projectId, AccountId ownerId) {
        return new OpenSequence(shots, batches, notifier, projectId, ownerId);
    }
}
