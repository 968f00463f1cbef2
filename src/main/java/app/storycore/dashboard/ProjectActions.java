package app.storycore.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.VisibleText;
import app.storycore.base.ui.PageTasks;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.generation.copy.ProjectDuplication;
import app.storycore.generation.copy.TemplateService;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.list.ProjectFilter;
import app.storycore.project.list.ProjectList;
import app.storycore.project.ui.ProjectAction;
import app.storycore.project.ui.ProjectNavigation;
import app.storycore.project.ui.RenameProjectDialog;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.ui.QuotaText;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What can be done with a whole project where all of them are listed. */
@Component
class ProjectActions {

    private final ProjectService projects;
    private final ProjectList list;
    private final ProjectDuplication duplication;
    private final TemplateService templates;
    private final ProjectDeletion deletion;
    private final PageTasks tasks;

    ProjectActions(
            ProjectService projects,
            ProjectList list,
            ProjectDuplication duplication,
            TemplateService templates,
            ProjectDeletion deletion,
            PageTasks tasks) {
        this.projects = projects;
        this.list = list;
        this.duplication = duplication;
        this.templates = templates;
        this.deletion = deletion;
        this.tasks = tasks;
    }

    /**
     * The menu of a project.
     *
     * @param project as it is when something is chosen
     * @param listed among which projects it is
     * @param onChange runs when the list is another one
     */
    List<ProjectAction> of(Supplier<ProjectInfo> project, ProjectFilter listed, Runnable onChange) {
        ProjectAction rename = new ProjectAction(translate("project.rename"), () -> rename(project.get(), onChange));
        ProjectAction delete =
                new ProjectAction(translate("project.delete"), () -> deletion.ask(project.get(), onChange));
        if (listed == ProjectFilter.TEMPLATES) {
            return List.of(rename, delete);
        }
        return List.of(
                rename,
                new ProjectAction(translate("project.duplicate"), () -> duplicate(project.get(), onChange)),
                new ProjectAction(translate("project.template.save"), () -> saveTemplate(project.get(), onChange)),
                listed == ProjectFilter.ARCHIVED
                        ? new ProjectAction(translate("project.unarchive"), () -> unarchive(project.get(), onChange))
                        : new ProjectAction(translate("project.archive"), () -> archive(project.get(), onChange)),
                delete);
    }

    private void rename(ProjectInfo project, Runnable onChange) {
        new RenameProjectDialog(
                        project.name(),
                        name -> ifThere(project, onChange, () -> {
                            projects.rename(project.id(), project.ownerId(), name);
                            onChange.run();
                        }))
                .open();
    }

    private void archive(ProjectInfo project, Runnable onChange) {
        ifThere(project, onChange, () -> {
            list.archive(project.id(), project.ownerId());
            onChange.run();
            var unused = Toast.undoable(
                    StudioIcon.CHECK,
                    translate("project.archived", project.name()),
                    translate("shot.undo"),
                    () -> unarchive(project, onChange));
        });
    }

    private void unarchive(ProjectInfo project, Runnable onChange) {
        ifThere(project, onChange, () -> {
            list.unarchive(project.id(), project.ownerId());
            onChange.run();
            Toast.done(translate("project.unarchived", project.name()));
        });
    }

    private void duplicate(ProjectInfo project, Runnable onChange) {
        String name = translate("project.duplicate.name", project.name());
        String copy = VisibleText.cut(name, ProjectService.NAME_MAX);
        tasks.run(() -> made(project, copy), shown -> {
            onChange.run();
            shown.run();
        });
    }

    private void saveTemplate(ProjectInfo project, Runnable onChange) {
        tasks.run(() -> saved(project), shown -> {
            onChange.run();
            shown.run();
        });
    }

    private Runnable saved(ProjectInfo project) {
        try {
            templates.save(project.id(), project.ownerId(), project.name());
            return () -> Toast.done(translate("project.template.saved", project.name()));
        } catch (QuotaExceededException refused) {
            return () -> Toast.problem(QuotaText.of(refused));
        } catch (NotFoundException gone) {
            return () -> Toast.problem(translate("project.gone", project.name()));
        }
    }

    /** On another thread; what it gives back is done by the page. */
    private Runnable made(ProjectInfo project, String name) {
        try {
            ProjectInfo copy = duplication.duplicate(project.id(), project.ownerId(), name);
            return () -> Toast.news(
                    StudioIcon.DONE,
                    "toast-done",
                    translate("project.duplicated", copy.name()),
                    translate("project.open"),
                    ProjectNavigation.project(copy.id()));
        } catch (QuotaExceededException refused) {
            return () -> Toast.problem(QuotaText.of(refused));
        } catch (NotFoundException gone) {
            return () -> Toast.problem(translate("project.gone", project.name()));
        }
    }

    private static void ifThere(ProjectInfo project, Runnable onChange, Runnable work) {
        try {
            work.run();
        } catch (NotFoundException gone) {
            onChange.run();
            Toast.problem(translate("project.gone", project.name()));
        }
    }
}
