package app.storycore.dashboard;

import app.storycore.account.AccountId;
import app.storycore.account.session.CurrentUser;
import app.storycore.asset.AssetLinks;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.ui.live.LiveBinding;
import app.storycore.generation.ui.status.StatusBadge;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ui.ProjectCard;
import app.storycore.project.ui.ProjectNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A page of project cards of the account that looks at them, which grows on demand, each with the state of its generation, kept live. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ProjectCards extends Div {

    private static final int PAGE = 24;

    private record Shown(ProjectCard card, @Nullable GenerationSnapshot latest) {}

    private final ProjectService projects;
    private final GenerationQueries queries;
    private final ProjectDeletion deletion;
    private final Clock clock;
    private final AccountId ownerId;
    private Runnable onChange = () -> {};
    private final Div grid = new Div();
    private final Button more = new Button(getTranslation("project.more"), click -> showMore());
    private final Map<ProjectId, Shown> shown = new HashMap<>();
    private final Map<GenerationId, ProjectId> projectOf = new HashMap<>();
    private String text = "";
    private @Nullable ProjectInfo last;

    ProjectCards(
            CurrentUser currentUser,
            ProjectService projects,
            GenerationQueries queries,
            GenerationNotifier notifier,
            ProjectDeletion deletion,
            Clock clock) {
        this.projects = projects;
        this.queries = queries;
        this.deletion = deletion;
        this.clock = clock;
        ownerId = currentUser.id();
        grid.addClassName("project-grid");
        more.addClassName("show-more");
        LiveBinding.bind(this, notifier, ownerId, this::readLatest, this::changed);
        add(grid, more);
    }

    /** From now on runs {@code listener} when there are other cards than before. */
    void whenChanged(Runnable listener) {
        onChange = listener;
    }

    /** Shows the first of those whose name holds {@code searched}. */
    void show(String searched) {
        text = searched;
        shown.clear();
        projectOf.clear();
        last = null;
        grid.removeAll();
        showMore();
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    private void showMore() {
        List<ProjectInfo> found = next();
        List<ProjectInfo> page = found.subList(0, Math.min(found.size(), PAGE));
        List<ProjectId> ids = page.stream().map(ProjectInfo::id).toList();
        Map<ProjectId, UUID> covers = queries.covers(ids, ownerId);
        Map<ProjectId, GenerationSnapshot> latest = queries.latestOf(ids, ownerId);
        for (ProjectInfo project : page) {
            ProjectCard card = new ProjectCard(
                    project, ProjectNavigation.project(project.id()), clock.instant(), () -> askToDelete(project));
            shown.put(project.id(), new Shown(card, null));
            grid.add(card);
            last = project;
            if (covers.containsKey(project.id())) {
                card.showCover(AssetLinks.show(covers.get(project.id())));
            }
            if (latest.containsKey(project.id())) {
                take(latest.get(project.id()));
            }
        }
        more.setVisible(found.size() > PAGE);
    }

    private List<ProjectInfo> next() {
        return last == null
                ? projects.search(ownerId, text, 0, PAGE + 1)
                : projects.searchAfter(ownerId, text, last, PAGE + 1);
    }

    private void readLatest() {
        queries.latestOf(shown.keySet(), ownerId).values().forEach(this::take);
    }

    private void changed(LiveChanges changes) {
        changes.generations().forEach(this::take);
        changes.shots().forEach(this::takeCover);
    }

    private void take(GenerationSnapshot generation) {
        Shown here = shown.get(generation.projectId());
        if (here == null || here.latest() != null && !generation.supersedes(here.latest())) {
            return;
        }
        projectOf.put(generation.id(), generation.projectId());
        shown.put(generation.projectId(), new Shown(here.card(), generation));
        here.card().showStatus(new StatusBadge(generation, clock.instant()));
    }

    private void takeCover(ShotSnapshot shot) {
        ProjectId projectId = projectOf.get(shot.generationId());
        Shown here = projectId == null ? null : shown.get(projectId);
        UUID thumbnail = shot.thumbnailAssetId();
        if (here != null && thumbnail != null) {
            here.card().showCover(AssetLinks.show(thumbnail));
        }
    }

    private void askToDelete(ProjectInfo project) {
        deletion.ask(project, this::deleted);
    }

    private void deleted() {
        show(text);
        onChange.run();
    }
}
