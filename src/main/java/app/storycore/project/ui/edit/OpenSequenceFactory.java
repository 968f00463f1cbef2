package app.storycore.project.ui.edit;

import app.storycore.account.AccountId;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotService;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.scene.SceneService;
import org.springframework.stereotype.Component;

/** Opens sequences to work on. */
@Component
public class OpenSequenceFactory {

    private final ShotService shots;
    private final ShotBatchService batches;
    private final SceneService scenes;
    private final NumberingService numbers;
    private final ProjectNotifier notifier;

    OpenSequenceFactory(
            ShotService shots,
            ShotBatchService batches,
            SceneService scenes,
            NumberingService numbers,
            ProjectNotifier notifier) {
        this.shots = shots;
        this.batches = batches;
        this.scenes = scenes;
        this.numbers = numbers;
        this.notifier = notifier;
    }

    public OpenSequence of(ProjectId projectId, AccountId ownerId) {
        return new OpenSequence(shots, batches, scenes, numbers, notifier, projectId, ownerId);
    }
}
