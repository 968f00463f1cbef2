package app.storycore.project;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Seed;
import app.storycore.base.Transactions;
import app.storycore.base.VisibleText;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectRejectedException.Reason;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.Quotas;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;

/** Makes, finds, changes and deletes projects of one owner. */
@Service
public class ProjectService {

    /** Characters of a project's name. */
    public static final int NAME_MAX = 120;

    /** Characters of what no picture of a project is to show. */
    public static final int NEGATIVE_PROMPT_MAX = 2_000;

    /** An account has other projects than before, or one that is called otherwise. */
    public record ListChanged(AccountId ownerId) {}

    private final Projects projects;
    private final ShotStore store;
    private final Quotas quotas;
    private final Transactions transactions;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ProjectService(
            Projects projects,
            ShotStore store,
            Quotas quotas,
            Transactions transactions,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.projects = projects;
        this.store = store;
        this.quotas = quotas;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Makes a project without shots.
     *
     * @throws ProjectRejectedException when the name is empty or too long
     * @throws QuotaExceededException when the account has all the projects it may have
     */
    public ProjectInfo create(AccountId ownerId, String name, VisualStyle style) {
        return create(ownerId, name, style, new Seed(random.nextLong()), List.of());
    }

    /**
     * As {@link #create(AccountId, String, VisualStyle)}, in a frame and drawn by an engine of the caller's choice.
     *
     * @param engine an engine id, or null for the one that needs nothing
     */
    public ProjectInfo create(
            AccountId ownerId, String name, VisualStyle style, AspectRatio aspect, @Nullable String engine) {
        return transactions.write(() -> {
            ProjectInfo made = create(ownerId, name, style);
            change(made.id(), ownerId, project -> {
                project.frameIn(aspect, clock.instant());
                project.drawBy(engine, clock.instant());
            });
            return get(made.id(), ownerId);
        });
    }

    /** Makes the sample: {@link SampleProject} with its finished prompts. */
    public ProjectInfo createSample(AccountId ownerId) {
        List<NewShot> shots = SampleProject.shots().stream().map(NewShot::of).toList();
        return create(ownerId, SampleProject.NAME, SampleProject.STYLE, SampleProject.SEED, shots);
    }

    /** What {@link #createSample} makes, or the project changed last for whoever has one: once, in however many tabs. */
    public ProjectInfo openSample(AccountId ownerId) {
        return transactions.write(() -> {
            quotas.hold(ownerId);
            List<ProjectInfo> there = search(ownerId, "", 0, 1);
            return there.isEmpty() ? createSample(ownerId) : there.getFirst();
        });
    }

    /**
     * A project of this owner.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public ProjectInfo get(ProjectId id, AccountId ownerId) {
        return projects.info(id.value(), ownerId.value())
                .map(ProjectRow::info)
                .orElseThrow(() -> new NotFoundException("project", id));
    }

    /** Whether this owner has this project. */
    public boolean exists(ProjectId id, AccountId ownerId) {
        return projects.existsByIdAndOwnerId(id.value(), ownerId.value());
    }

    /**
     * The owner's projects whose name holds {@code text}, last changed first.
     *
     * @param page from 0
     */
    public List<ProjectInfo> search(AccountId ownerId, String text, int page, int pageSize) {
        return projects.search(ownerId.value(), pattern(text), PageRequest.of(page, pageSize)).stream()
                .map(ProjectRow::info)
                .toList();
    }

    /** Those of these projects that are this owner's, by their ids. */
    public Map<ProjectId, ProjectInfo> infos(Collection<ProjectId> ids, AccountId ownerId) {
        return ids.isEmpty()
                ? Map.of()
                : projects.infos(ids.stream().map(ProjectId::value).toList(), ownerId.value()).stream()
                        .map(ProjectRow::info)
                        .collect(Collectors.toMap(ProjectInfo::id, Function.identity()));
    }

    /** How many projects {@link #search} finds in all. */
    public int count(AccountId ownerId, String text) {
        return Math.toIntExact(projects.count(ownerId.value(), pattern(text)));
    }

    /**
     * Gives a project another name.
     *
     * @throws ProjectRejectedException when the name is empty or too long
     */
    public void rename(ProjectId id, AccountId ownerId, String name) {
        String checked = checkedName(name);
        transactions.writeOnly(() -> {
            change(id, ownerId, project -> project.rename(checked, clock.instant()));
            publisher.publishEvent(new ListChanged(ownerId));
        });
    }

    /** Has a project drawn in another style from its next generation on. */
    public void changeStyle(ProjectId id, AccountId ownerId, VisualStyle style) {
        change(id, ownerId, project -> project.drawIn(style, clock.instant()));
    }

    /** Has a project drawn in another frame from its next generation on. */
    public void changeAspect(ProjectId id, AccountId ownerId, AspectRatio aspect) {
        change(id, ownerId, project -> project.frameIn(aspect, clock.instant()));
    }

    /** How many projects of all accounts name an engine. */
    public long countDrawnBy(String engine) {
        return projects.countByEngine(engine);
    }

    /**
     * Has a project drawn by another engine from its next generation on.
     *
     * @param engine an engine id, or null for the one that needs nothing
     */
    public void changeEngine(ProjectId id, AccountId ownerId, @Nullable String engine) {
        change(id, ownerId, project -> project.drawBy(engine, clock.instant()));
    }

    /**
     * Has what is named here left out of all pictures from the next generation on, by engines that can be told.
     *
     * @throws ProjectRejectedException when it is too long
     */
    public void changeNegativePrompt(ProjectId id, AccountId ownerId, String negativePrompt) {
        editNegativePrompt(id, ownerId, now -> negativePrompt);
    }

    /** As {@link #changeNegativePrompt}; {@code change} gets what is stored now, so that two tabs do not undo each other. */
    public void editNegativePrompt(ProjectId id, AccountId ownerId, UnaryOperator<String> change) {
        change(id, ownerId, project -> {
            String checked = VisibleText.trim(VisibleText.clean(change.apply(project.negativePrompt())));
            if (checked.length() > NEGATIVE_PROMPT_MAX) {
                throw new ProjectRejectedException(Reason.NEGATIVE_PROMPT_LENGTH);
            }
            project.avoid(checked, clock.instant());
        });
    }

    /**
     * Keeps a project from being deleted until the caller's transaction ends. A foreign key alone does not: under MVCC a
     * delete does not see what was added to the project meanwhile.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public void hold(ProjectId id, AccountId ownerId) {
        if (projects.hold(id.value(), ownerId.value()) == 0) {
            throw new NotFoundException("project", id);
        }
    }

    /**
     * Something that belongs to a project is about to change in the caller's transaction, and whoever shows it is told.
     *
     * @param written the shots that say something else, when nothing else changes; else empty
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public void touch(ProjectId id, AccountId ownerId, Set<ShotId> written) {
        projects.findByIdAndOwnerId(id.value(), ownerId.value())
                .orElseThrow(() -> new NotFoundException("project", id))
                .touch(clock.instant());
        publisher.publishEvent(new ProjectChanged(id, written));
    }

    /**
     * Deletes a project: nobody sees it any more, and for a while it can be restored. Whether it may go is for its caller to
     * ask.
     *
     * @see app.storycore.project.list.DeletedProjects
     */
    public void delete(ProjectId id, AccountId ownerId) {
        transactions.writeOnly(() -> {
            change(id, ownerId, project -> project.delete(clock.instant()));
            publisher.publishEvent(new ListChanged(ownerId));
        });
    }

    private void change(ProjectId id, AccountId ownerId, Consumer<Project> change) {
        transactions.writeOnly(() -> {
            change.accept(projects.findByIdAndOwnerId(id.value(), ownerId.value())
                    .orElseThrow(() -> new NotFoundException("project", id)));
            publisher.publishEvent(ProjectChanged.altogether(id));
        });
    }

    /**
     * Makes a project with its shots, all or nothing.
     *
     * @throws ProjectRejectedException when the name or a shot cannot be kept, or there are too many
     * @throws QuotaExceededException when the account has all the projects or shots it may have
     */
    public ProjectInfo create(AccountId ownerId, String name, VisualStyle style, Seed seed, List<NewShot> sent) {
        requireKeepable(name, sent);
        String checked = checkedName(name);
        return transactions.write(() -> {
            quotas.require(ownerId, Quota.PROJECTS, 1);
            quotas.require(ownerId, Quota.SHOTS, sent.size());
            Project project = projects.save(new Project(ownerId.value(), checked, style, seed, clock.instant()));
            project.holds(sent.size());
            for (int i = 0; i < sent.size(); i++) {
                store.add(
                        project.id(),
                        new Shot(project.id(), i, sent.get(i)),
                        sent.get(i).draft().texts());
            }
            publisher.publishEvent(new ListChanged(ownerId));
            return get(new ProjectId(project.id()), ownerId);
        });
    }

    /** @throws ProjectRejectedException when {@link #create(AccountId, String, VisualStyle, Seed, List)} would throw it */
    public void requireKeepable(String name, List<NewShot> sent) {
        checkedName(name);
        ShotRules.requireRoom(sent.size());
        sent.forEach(shot -> ShotRules.check(shot.draft()));
    }

    private static String checkedName(String name) {
        String checked = VisibleText.line(name);
        if (checked.isEmpty() || checked.length() > NAME_MAX) {
            throw new ProjectRejectedException(Reason.NAME_LENGTH);
        }
        return checked;
    }

    private static String pattern(String text) {
        String escaped = VisibleText.line(text)
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
