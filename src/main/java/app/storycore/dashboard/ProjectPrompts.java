package app.storycore.dashboard;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.generation.start.PromptPreview;
import app.storycore.generation.start.PromptPreviews;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ProjectService;
import app.storycore.project.ui.edit.AutosavedText.WrittenMeanwhileException;
import app.storycore.project.ui.edit.ProjectChangeListener;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** The prompts of one project as its owner has it open, and what no picture of it is to show. */
record ProjectPrompts(
        PromptPreviews previews,
        ProjectService projects,
        ProjectNotifier notifier,
        ProjectId projectId,
        AccountId ownerId) {

    /** What no picture is to show; empty when the project is gone. */
    Optional<String> negative() {
        try {
            return Optional.of(projects.get(projectId, ownerId).negativePrompt());
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    /** What the engine would be told now; empty when the project or its engine is gone. Not for a UI thread. */
    Optional<PromptPreview> read() {
        try {
            return Optional.of(previews.of(projectId, ownerId));
        } catch (StartRefusedException | NotFoundException gone) {
            return Optional.empty();
        }
    }

    /**
     * Stores what no picture is to show.
     *
     * @throws WrittenMeanwhileException when something else than {@code over} is stored
     */
    void avoid(String over, String text) {
        projects.editNegativePrompt(projectId, ownerId, stored -> {
            WrittenMeanwhileException.unless(stored, over, text);
            return text;
        });
    }

    /** Tells {@code listener} of changes from other windows while {@code page} is shown. */
    Subscription whenChangedElsewhere(UI ui, Component page, Runnable listener) {
        return ProjectChangeListener.listen(ui, page, notifier, projectId, written -> listener.run());
    }
}
