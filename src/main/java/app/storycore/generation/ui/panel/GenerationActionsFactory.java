package app.storycore.generation.ui.panel;

import app.storycore.account.AccountId;
import app.storycore.base.ui.PageTasks;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.start.StartPreviews;
import app.storycore.project.ProjectId;
import app.storycore.quota.Quotas;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the generation actions of each project's page. */
@Component
public class GenerationActionsFactory {

    private final GenerationService generations;
    private final StartPreviews previews;
    private final Quotas quotas;
    private final PageTasks tasks;

    GenerationActionsFactory(GenerationService generations, StartPreviews previews, Quotas quotas, PageTasks tasks) {
        this.generations = generations;
        this.previews = previews;
        this.quotas = quotas;
        this.tasks = tasks;
    }

    /**
     * @param beforeStart stores what is written, since a generation takes the shots as they are stored, and says what
     *     cannot be stored
     * @param afterwards shows the truth
     */
    public GenerationActions of(
            ProjectId projectId, AccountId ownerId, Supplier<Optional<String>> beforeStart, Runnable afterwards) {
        return new GenerationActions(generations, previews, quotas, tasks, projectId, ownerId, beforeStart, afterwards);
    }
}
