package app.storycore.generation.document;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.document.DocumentRefusedException.Reason;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.RenderedSequence;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.VersionsInUse;
import app.storycore.project.ProjectId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a generation has drawn, with the versions that authors chose since where it is the last one of its project. Older
 * ones stay as they were.
 */
@Component
class SequenceInUse {

    private final GenerationHistory history;
    private final VersionQueries versions;

    SequenceInUse(GenerationHistory history, VersionQueries versions) {
        this.history = history;
        this.versions = versions;
    }

    /**
     * The sequence as it is delivered now.
     *
     * @throws app.storycore.base.NotFoundException when there is no such generation, or it is somebody else's
     * @throws DocumentRefusedException while it has not ended
     */
    RenderedSequence of(GenerationId generationId, AccountId ownerId) {
        RenderedSequence drawn =
                history.drawn(generationId, ownerId).orElseThrow(() -> new DocumentRefusedException(Reason.NOT_ENDED));
        ProjectId projectId = history.record(generationId, ownerId).snapshot().projectId();
        return history.isLast(generationId, projectId, ownerId)
                ? with(versions.inUse(projectId, ownerId), drawn)
                : drawn;
    }

    private static RenderedSequence with(VersionsInUse versions, RenderedSequence drawn) {
        List<ShotWorkItem> shots =
                drawn.shots().stream().map(versions::delivered).toList();
        return new RenderedSequence(
                drawn.generationId(),
                drawn.ownerId(),
                drawn.projectName(),
                drawn.style(),
                drawn.aspect(),
                drawn.seed(),
                drawn.engine(),
                drawn.engineVersion(),
                drawn.negativePrompt(),
                drawn.startedAt(),
                drawn.sheet(),
                shots);
    }
}
