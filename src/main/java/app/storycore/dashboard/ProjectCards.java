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
import app.storycore.generation.version.ProjectCovers;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.list.ProjectEntry;
import app.storycore.project.list.ProjectList;
import app.storycore.project.list.ProjectQuery;
import app.storycore.project.ui.ProjectCard;
import app.storycore.project.ui.ProjectNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private record Shown(
            ProjectCard card, ProjectInfo project, @Nullable GenerationSnapshot latest) {}

    private final ProjectService projects;
    private final ProjectList list;
    private final GenerationQueries queries;
    private final ProjectCovers covers;
    private final ProjectActions actions;
    private final Clock clock;
    private final AccountId ownerId;
    private Runnable onChange = () -> {};
    private final Div grid = new Div();
    private final Button more = new Button(getTranslation("project.more"), click -> showMore());
    private final Map<ProjectId, Shown> shown = new HashMap<>();
    private final Map<GenerationId, ProjectId> projectOf = new HashMap<>();
    private final Map<ProjectId, ShotId> chosenCovers = new HashMap<>();
    private ProjectQuery query = ProjectQuery.ALL;

    ProjectCards(
            CurrentUser currentUser,
            ProjectService projects,
            ProjectList list,
            ProjectListListener listListener,
            GenerationQueries queries,
            ProjectCovers covers,
            GenerationNotifier notifier,
            ProjectActions actions,
            Clock clock) {
        this.projects = projects;
        this.list = list;
        this.queries = queries;
        this.covers = covers;
        this.actions = actions;
        this.clock = clock;
        ownerId = currentUser.id();
        grid.addClassName("project-grid");
        more.addClassName("show-more");
        LiveBinding.bind(this, notifier, ownerId, this::readLatest, this::changed);
        listListener.bind(this, ownerId, this::readAgain);
        add(grid, more);
    }

    /** From now on runs {@code listener} when there are other cards than before. */
    void whenChanged(Runnable listener) {
        onChange = listener;
    }

    /** Shows the first of those that are asked for. */
    void show(ProjectQuery wanted) {
        query = wanted;
        shown.clear();
        projectOf.clear();
        grid.removeAll();
        read(PAGE);
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** How many projects are archived. */
    int archived() {
        return list.countArchived(ownerId);
    }

    int templates() {
        return list.countTemplates(ownerId);
    }

    private void showMore() {
        read(shown.size() + PAGE);
    }

    /** As many as before, as they are now. */
    private void readAgain() {
        read(Math.max(PAGE, shown.size()));
        onChange.run();
    }

    private void read(int wanted) {
        List<ProjectEntry> found = list.find(ownerId, query, getLocale());
        List<ProjectId> ids = found.stream().limit(wanted).map(ProjectEntry::id).toList();
        Map<ProjectId, ProjectInfo> infos = projects.infos(ids, ownerId);
        Map<ProjectId, String> prompts = list.matchingPrompts(ownerId, ids, query.text());
        remove(infos);
        int place = 0;
        for (ProjectInfo project :
                ids.stream().map(infos::get).filter(Objects::nonNull).toList()) {
            boolean named = contains(project.name());
            put(project, place++).showMatch(named ? null : prompts.get(project.id()), query.text());
        }
        readPictures(infos.keySet());
        more.setVisible(found.size() > wanted);
    }

    private boolean contains(String name) {
        return name.toLowerCase(Locale.ROOT).contains(query.text().strip().toLowerCase(Locale.ROOT));
    }

    private void remove(Map<ProjectId, ProjectInfo> kept) {
        List.copyOf(shown.keySet()).stream()
                .filter(id -> !kept.containsKey(id))
                .map(shown::remove)
                .forEach(gone -> grid.remove(gone.card()));
    }

    /** A card that stands where it should is not moved, so that nobody loses the focus in it. */
    private ProjectCard put(ProjectInfo project, int place) {
        Shown before = shown.get(project.id());
        ProjectCard card = before == null ? card(project) : before.card();
        card.show(project, clock.instant());
        shown.put(project.id(), new Shown(card, project, before == null ? null : before.latest()));
        if (before == null || grid.getComponentAt(place) != card) {
            grid.addComponentAtIndex(place, card);
        }
        return card;
    }

    private ProjectCard card(ProjectInfo project) {
        ProjectId id = project.id();
        return new ProjectCard(
                project,
                ProjectNavigation.project(id),
                clock.instant(),
                actions.of(() -> Objects.requireNonNull(shown.get(id)).project(), query.filter(), this::readAgain));
    }

    private void readPictures(Collection<ProjectId> ids) {
        chosenCovers.clear();
        covers.chosen(ids, ownerId).forEach((id, cover) -> {
            chosenCovers.put(id, cover.shotId());
            showCover(id, cover.picture());
        });
        queries.covers(ids, ownerId).forEach((id, newest) -> {
            if (!chosenCovers.containsKey(id)) {
                showCover(id, newest);
            }
        });
        queries.latestOf(ids, ownerId).values().forEach(this::take);
    }

    private void showCover(ProjectId id, UUID picture) {
        Shown here = shown.get(id);
        if (here != null) {
            here.card().showCover(AssetLinks.show(picture));
        }
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
        shown.put(generation.projectId(), new Shown(here.card(), here.project(), generation));
        here.card().showStatus(new StatusBadge(generation, clock.instant()));
    }

    private void takeCover(ShotSnapshot shot) {
        ProjectId projectId = projectOf.get(shot.generationId());
        UUID thumbnail = shot.thumbnailAssetId();
        if (projectId != null && thumbnail != null) {
            ShotId chosen = chosenCovers.get(projectId);
            if (chosen == null || chosen.equals(shot.shotId())) {
                showCover(projectId, thumbnail);
            }
        }
    }
}
