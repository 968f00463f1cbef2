package app.storycore.generation.ui.version;

import app.storycore.account.AccountId;
import app.storycore.base.ui.PageTasks;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.generation.version.use.VersionService;
import app.storycore.project.ProjectId;
import org.springframework.stereotype.Component;

/** Opens the versions of the shots of a project. */
@Component
public class OpenVersionsFactory {

    private final VersionQueries queries;
    private final VersionService versions;
    private final OwnPictures pictures;
    private final GenerationQueries generations;
    private final PageTasks tasks;

    OpenVersionsFactory(
            VersionQueries queries,
            VersionService versions,
            OwnPictures pictures,
            GenerationQueries generations,
            PageTasks tasks) {
        this.queries = queries;
        this.versions = versions;
        this.pictures = pictures;
        this.generations = generations;
        this.tasks = tasks;
    }

    public OpenVersions of(ProjectId projectId, AccountId ownerId) {
        return new OpenVersions(queries, versions, pictures, generations, tasks, projectId, ownerId);
    }
}
