package app.storycore.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.base.ui.Toast;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ProjectService;
import app.storycore.project.ui.ProjectNavigation;
import app.storycore.project.ui.edit.ProjectChangeListener;
import app.storycore.workflow.WorkflowQueries;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps what is written into the heading of a project, and tells what another window has written there. */
final class HeadingActions {

    private final ProjectService projects;
    private final ProjectNotifier notifier;
    private final WorkflowQueries workflows;
    private final ProjectId projectId;
    private final AccountId ownerId;
    private String name;
    private Subscription elsewhere = Subscription.NONE;

    HeadingActions(ProjectService projects, ProjectNotifier notifier, WorkflowQueries workflows, ProjectInfo project) {
        this.projects = projects;
        this.notifier = notifier;
        this.workflows = workflows;
        projectId = project.id();
        ownerId = project.ownerId();
        name = project.name();
    }

    /** What the project is called by now. */
    String name() {
        return name;
    }

    void rename(String changed) {
        projects.rename(projectId, ownerId, changed);
        nowCalled(changed.strip());
    }

    void restyle(VisualStyle changed) {
        projects.changeStyle(projectId, ownerId, changed);
    }

    void frameIn(AspectRatio changed) {
        projects.changeAspect(projectId, ownerId, changed);
    }

    /** @param engine an engine id, or null for the one that needs nothing */
    void drawBy(@Nullable String engine) {
        projects.changeEngine(projectId, ownerId, engine);
    }

    /** The engines that may be chosen for the project, with the one that is. */
    EngineSelect engines(@Nullable String chosen) {
        return new EngineSelect(workflows, chosen);
    }

    /** Tells {@code listener} of every change from another window while {@code page} is shown; leaves it when the project goes. */
    void whenChangedElsewhere(Component page, Consumer<ProjectInfo> listener) {
        page.addAttachListener(attach -> elsewhere = ProjectChangeListener.listen(
                attach.getUI(), page, notifier, projectId, written -> read(attach.getUI(), listener)));
        page.addDetachListener(detach -> elsewhere.close());
    }

    private void read(UI ui, Consumer<ProjectInfo> listener) {
        try {
            ProjectInfo project = projects.get(projectId, ownerId);
            if (!project.name().equals(name)) {
                nowCalled(project.name());
            }
            listener.accept(project);
        } catch (NotFoundException gone) {
            Toast.problem(translate("project.gone", name));
            ui.navigate(ProjectNavigation.PROJECTS);
        }
    }

    private void nowCalled(String changed) {
        name = changed;
        UI.getCurrent().getPage().setTitle(translate("frame.page", name));
    }
}
