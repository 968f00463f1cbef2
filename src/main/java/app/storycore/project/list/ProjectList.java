package app.storycore.project.list;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.base.VisibleText;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService.ListChanged;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Finds the projects of one account, and takes them out of its list and back. */
@Service
public class ProjectList {

    private final ListedProjects projects;
    private final ShotService shots;
    private final Transactions transactions;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ProjectList(
            ListedProjects projects,
            ShotService shots,
            Transactions transactions,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.projects = projects;
        this.shots = shots;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * All projects of an account that a query asks for.
     *
     * @param reader whose alphabet orders the names
     */
    public List<ProjectEntry> find(AccountId ownerId, ProjectQuery query, Locale reader) {
        String text = comparable(query.text());
        List<ListedProject> found = transactions.read(
                () -> text.isEmpty() ? projects.all(ownerId.value()) : projects.matching(ownerId.value(), text));
        List<ProjectEntry> entries = found.stream()
                .map(ListedProject::entry)
                .filter(entry -> entry.isIn(query.filter()))
                .toList();
        return switch (query.sort()) {
            case CHANGED -> entries;
            case NAME -> entries.stream().sorted(byName(reader)).toList();
        };
    }

    private static Comparator<ProjectEntry> byName(Locale reader) {
        return Comparator.comparing(ProjectEntry::name, Collator.getInstance(reader)::compare)
                .thenComparing(ProjectEntry::name);
    }

    /** How many projects of an account are archived. */
    public int countArchived(AccountId ownerId) {
        return transactions.read(() -> projects.countArchived(ownerId.value()));
    }

    /** How many templates an account has. */
    public int countTemplates(AccountId ownerId) {
        return transactions.read(() -> projects.countTemplates(ownerId.value()));
    }

    /**
     * The templates of an account by their names.
     *
     * @param reader whose alphabet orders the names
     */
    public List<ProjectEntry> templates(AccountId ownerId, Locale reader) {
        return find(ownerId, new ProjectQuery("", ProjectFilter.TEMPLATES, ProjectSort.NAME), reader);
    }

    /**
     * From now on new projects begin with this one, and no list of projects has it.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public void makeTemplate(ProjectId id, AccountId ownerId) {
        transactions.writeOnly(() -> {
            if (projects.template(id.value(), ownerId.value(), clock.instant()) == 0) {
                throw new NotFoundException("project", id);
            }
            publisher.publishEvent(new ListChanged(ownerId));
        });
    }

    /** Projects whose name holds {@code text}, archived ones included, the one changed last first. */
    public List<ProjectEntry> named(AccountId ownerId, String text, int limit) {
        return transactions.read(() -> projects.named(ownerId.value(), comparable(text), Limit.of(limit)).stream()
                .map(ListedProject::entry)
                .toList());
    }

    /** For those of these projects that have one, the first prompt that holds {@code text}; none for an empty text. */
    public Map<ProjectId, String> matchingPrompts(AccountId ownerId, Collection<ProjectId> ids, String text) {
        String wanted = comparable(text);
        if (wanted.isEmpty() || ids.isEmpty()) {
            return Map.of();
        }
        return transactions.read(() ->
                projects
                        .firstMatches(
                                ownerId.value(),
                                ids.stream().map(ProjectId::value).toList(),
                                wanted)
                        .stream()
                        .collect(Collectors.toMap(
                                match -> new ProjectId(match.getProjectId()),
                                ListedProjects.Match::getPrompt,
                                (a, b) -> a)));
    }

    private static String comparable(String text) {
        return VisibleText.line(text).toLowerCase(Locale.ROOT);
    }

    /**
     * Takes a project out of the list; everything in it works on.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public void archive(ProjectId id, AccountId ownerId) {
        archive(id, ownerId, clock.instant());
    }

    /** Has a project in the list again, as {@link #archive} took it out. */
    public void unarchive(ProjectId id, AccountId ownerId) {
        archive(id, ownerId, null);
    }

    /**
     * Puts the picture of a shot on the cover of its project, from now on whatever is drawn.
     *
     * @param shotId of the project, or null for the shot that is drawn last
     * @throws NotFoundException when the owner has no such project, or that no such shot
     */
    public void choose(ProjectId id, AccountId ownerId, @Nullable ShotId shotId) {
        transactions.writeOnly(() -> {
            if (shotId != null) {
                shots.get(id, shotId, ownerId);
            }
            UUID shot = shotId == null ? null : shotId.value();
            if (projects.cover(id.value(), ownerId.value(), shot) == 0) {
                throw new NotFoundException("project", id);
            }
            publisher.publishEvent(new ListChanged(ownerId));
        });
    }

    /** The shots that were chosen as covers of those of these projects that have one. */
    public Map<ProjectId, ShotId> covers(AccountId ownerId, Collection<ProjectId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : transactions.read(() ->
                        projects
                                .covers(
                                        ownerId.value(),
                                        ids.stream().map(ProjectId::value).toList())
                                .stream()
                                .collect(Collectors.toMap(
                                        cover -> new ProjectId(cover.getProjectId()),
                                        cover -> new ShotId(cover.getShotId()))));
    }

    private void archive(ProjectId id, AccountId ownerId, @Nullable Instant at) {
        transactions.writeOnly(() -> {
            if (projects.archive(id.value(), ownerId.value(), at) == 0) {
                throw new NotFoundException("project", id);
            }
            publisher.publishEvent(new ListChanged(ownerId));
        });
    }
}
