package app.storycore.generation.service;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.StatusChange;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationEvent;
import app.storycore.generation.store.GenerationEvents;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.GenerationShots;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.NewestPanels;
import app.storycore.generation.store.Snapshots;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Reads generations for those who show them; every look-up carries the owner. */
@Service
public class GenerationQueries {

    /** Unseen outcomes on the board, at most. */
    public static final int OUTCOMES_MAX = 5;

    private final Generations generations;
    private final GenerationShots shots;
    private final NewestPanels newest;
    private final GenerationEvents events;
    private final Snapshots snapshots;
    private final Transactions transactions;
    private final Clock clock;

    GenerationQueries(
            Generations generations,
            GenerationShots shots,
            NewestPanels newest,
            GenerationEvents events,
            Snapshots snapshots,
            Transactions transactions,
            Clock clock) {
        this.generations = generations;
        this.shots = shots;
        this.newest = newest;
        this.events = events;
        this.snapshots = snapshots;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Active generations in the order of their submission, stalled ones, then the {@link #OUTCOMES_MAX} newest unseen
     * outcomes, newest first.
     *
     * @see #unseenOutcomes
     */
    public List<GenerationSnapshot> board(AccountId ownerId) {
        Instant now = clock.instant();
        Comparator<GenerationSnapshot> byGroup = Comparator.comparingInt(s -> group(s, now));
        return transactions.read(() -> snapshots.of(onBoard(ownerId)).stream()
                .sorted(byGroup.thenComparing((a, b) -> inGroup(a, b, now)))
                .toList());
    }

    private List<Generation> onBoard(AccountId ownerId) {
        List<Generation> read = new ArrayList<>(generations.activeOf(ownerId.value()));
        read.addAll(generations.unseen(ownerId.value(), Limit.of(OUTCOMES_MAX)));
        return known(read);
    }

    /** How many outcomes this account has not seen yet, those on the board included. */
    public int unseenOutcomes(AccountId ownerId) {
        return transactions.read(() -> generations.countUnseen(ownerId.value()));
    }

    private static int group(GenerationSnapshot snapshot, Instant now) {
        if (snapshot.isActive(now)) {
            return 0;
        }
        return snapshot.isStalled(now) ? 1 : 2;
    }

    private static int inGroup(GenerationSnapshot a, GenerationSnapshot b, Instant now) {
        return group(a, now) < 2
                ? a.submittedAt().compareTo(b.submittedAt())
                : b.submittedAt().compareTo(a.submittedAt());
    }

    /** Those that somebody works on or that wait, in the order of their submission; stalled ones are left out. */
    public List<GenerationSnapshot> active(AccountId ownerId) {
        Instant now = clock.instant();
        return board(ownerId).stream().filter(s -> s.isActive(now)).toList();
    }

    /** One generation as it is now, unless it is gone. */
    public Optional<GenerationSnapshot> find(GenerationId generationId, AccountId ownerId) {
        return transactions.read(() -> generations
                .findByIdAndOwnerId(generationId.value(), ownerId.value())
                .filter(g -> g.status() != GenerationStatus.UNKNOWN)
                .map(snapshots::of));
    }

    /** The project's active generation, or else the one submitted last. */
    public Optional<GenerationSnapshot> latest(ProjectId projectId, AccountId ownerId) {
        return Optional.ofNullable(latestOf(List.of(projectId), ownerId).get(projectId));
    }

    /** As {@link #latest}, for a page of projects; those never generated are missing. */
    public Map<ProjectId, GenerationSnapshot> latestOf(Collection<ProjectId> projectIds, AccountId ownerId) {
        if (projectIds.isEmpty()) {
            return Map.of();
        }
        return transactions.read(() ->
                snapshots.of(known(generations.latest(values(projectIds), ownerId.value()))).stream()
                        .collect(Collectors.toMap(GenerationSnapshot::projectId, Function.identity(), (a, b) -> b)));
    }

    /** All shots of a generation, by number. */
    public List<ShotSnapshot> shots(GenerationId generationId, AccountId ownerId) {
        return drafted(generationId, ownerId).stream().map(ShotAtStart::shot).toList();
    }

    /** As {@link #shots(GenerationId, AccountId)}, only those with these numbers. */
    public List<ShotSnapshot> shots(GenerationId generationId, AccountId ownerId, Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return transactions.read(() -> {
            owned(generationId, ownerId);
            return shots.findByGenerationIdAndNumberInOrderByNumber(generationId.value(), numbers).stream()
                    .map(GenerationShot::snapshot)
                    .toList();
        });
    }

    /** As {@link #shots(GenerationId, AccountId)}, with what each says. */
    public List<ShotAtStart> drafted(GenerationId generationId, AccountId ownerId) {
        return transactions.read(() -> {
            owned(generationId, ownerId);
            return shots.findByGenerationIdOrderByNumber(generationId.value()).stream()
                    .map(shot -> new ShotAtStart(shot.snapshot(), shot.draft()))
                    .toList();
        });
    }

    /** What a generation was started with, by number. */
    public List<ShotWorkItem> plan(GenerationId generationId, AccountId ownerId) {
        return transactions.read(() -> {
            owned(generationId, ownerId);
            return shots.findByGenerationIdOrderByNumber(generationId.value()).stream()
                    .map(GenerationShot::planned)
                    .toList();
        });
    }

    /** Every change of a generation's status, the first one first. */
    public List<StatusChange> changes(GenerationId generationId, AccountId ownerId) {
        return transactions.read(() -> {
            owned(generationId, ownerId);
            return events.findByGenerationIdOrderByRevision(generationId.value()).stream()
                    .map(GenerationEvent::change)
                    .toList();
        });
    }

    /** For every shot of a project that ever got one, its newest panel; by the project's shot id. */
    public Map<ShotId, ShotPicture> newestPanels(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> newest.pictures(projectId.value(), ownerId.value()).stream()
                .map(row ->
                        new ShotPicture(new ShotId(row.getShotId()), row.getPanelAssetId(), row.getThumbnailAssetId()))
                .collect(Collectors.toMap(ShotPicture::shotId, Function.identity())));
    }

    /** The newest panel of one shot, whichever generation made it. */
    public Optional<UUID> newestPanel(ProjectId projectId, ShotId shotId, AccountId ownerId) {
        return transactions.read(() -> newest.panel(projectId.value(), ownerId.value(), shotId.value()));
    }

    /** The thumbnail of the newest panel of each project that has one, by project id. */
    public Map<ProjectId, UUID> covers(Collection<ProjectId> projectIds, AccountId ownerId) {
        return projectIds.isEmpty()
                ? Map.of()
                : generations.covers(values(projectIds), ownerId.value()).stream()
                        .collect(Collectors.toMap(
                                cover -> new ProjectId(cover.getProjectId()),
                                Generations.Cover::getCoverAssetId,
                                (a, b) -> b));
    }

    private static List<UUID> values(Collection<ProjectId> ids) {
        return ids.stream().map(ProjectId::value).toList();
    }

    private static List<Generation> known(List<Generation> read) {
        return read.stream().filter(g -> g.status() != GenerationStatus.UNKNOWN).toList();
    }

    private Generation owned(GenerationId id, AccountId ownerId) {
        return generations
                .findByIdAndOwnerId(id.value(), ownerId.value())
                .orElseThrow(() -> new NotFoundException("generation", id));
    }
}
