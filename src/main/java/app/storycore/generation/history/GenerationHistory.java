package app.storycore.generation.history;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.StatusChange;
import app.storycore.generation.store.EndedGenerations;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationEvent;
import app.storycore.generation.store.GenerationEvents;
import app.storycore.generation.store.GenerationSheets;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.Snapshots;
import app.storycore.project.ProjectId;
import app.storycore.project.list.DeletedProjects;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Every generation that ended, and all that is known of one; every look-up carries the owner and a limit. */
@Service
public class GenerationHistory {

    private static final Instant LAST_DAY = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID NO_PROJECT = new UUID(0, 0);
    private static final GenerationId LOWEST = new GenerationId(new UUID(0, 0));

    /** As the databases order: by time, then by the id's digits. */
    private static final Comparator<GenerationSnapshot> NEWEST_FIRST = Comparator.comparing(GenerationHistory::end)
            .thenComparing(snapshot -> snapshot.id().toString())
            .reversed();

    private final EndedGenerations ended;
    private final Generations generations;
    private final ShotDetailsRepository shots;
    private final GenerationSheets sheets;
    private final GenerationEvents events;
    private final Snapshots snapshots;
    private final DeletedProjects deleted;
    private final Transactions transactions;

    GenerationHistory(
            EndedGenerations ended,
            Generations generations,
            ShotDetailsRepository shots,
            GenerationSheets sheets,
            GenerationEvents events,
            Snapshots snapshots,
            DeletedProjects deleted,
            Transactions transactions) {
        this.ended = ended;
        this.generations = generations;
        this.shots = shots;
        this.sheets = sheets;
        this.events = events;
        this.snapshots = snapshots;
        this.deleted = deleted;
        this.transactions = transactions;
    }

    /**
     * Ended generations of this owner, the one that ended last first.
     *
     * @param after the last one of the page before, or null for the first page
     */
    public List<GenerationSnapshot> ended(
            AccountId ownerId, HistoryFilter filter, @Nullable GenerationSnapshot after, int limit) {
        return transactions.read(() -> {
            Set<ProjectId> hidden = deleted.of(ownerId);
            return filter.outcomes().stream()
                    .flatMap(outcome -> page(ownerId, hidden, filter, outcome, after, limit).stream())
                    .map(snapshots::of)
                    .sorted(NEWEST_FIRST)
                    .limit(limit)
                    .toList();
        });
    }

    /** Whether nothing of this owner has ended yet. */
    public boolean isEmpty(AccountId ownerId) {
        return ended(ownerId, HistoryFilter.EVERYTHING, null, 1).isEmpty();
    }

    /**
     * One generation of this owner, ended or not.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public GenerationDetails record(GenerationId id, AccountId ownerId) {
        return transactions.read(() -> {
            Generation g = ended.findByIdAndOwnerId(id.value(), ownerId.value())
                    .orElseThrow(() -> new NotFoundException("generation", id));
            GenerationId first = GenerationId.ofNullable(g.retryOf());
            GenerationId retryOf =
                    first != null && ended.existsByIdAndOwnerId(first.value(), ownerId.value()) ? first : null;
            List<Integer> newTakes =
                    retryOf == null ? List.of() : shots.newTakes(id.value(), retryOf.value(), Limit.of(1));
            return new GenerationDetails(
                    snapshots.of(g),
                    g.engineVersion(),
                    g.style(),
                    retryOf,
                    newTakes.isEmpty() ? null : newTakes.getFirst(),
                    losses(g));
        });
    }

    private StageLosses losses(Generation g) {
        if (g.progress().failedShots() == 0) {
            return StageLosses.NONE;
        }
        ShotDetailsRepository.Losses lost = shots.losses(g.id());
        return new StageLosses(lost.getImages(), lost.getPromotion(), lost.getQa());
    }

    /**
     * What a generation that has ended has drawn.
     *
     * @return empty while it has not ended
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public Optional<RenderedSequence> drawn(GenerationId id, AccountId ownerId) {
        return transactions.read(() -> {
            Generation g = ended.findByIdAndOwnerId(id.value(), ownerId.value())
                    .orElseThrow(() -> new NotFoundException("generation", id));
            return g.status().isTerminal()
                    ? Optional.of(RenderedSequence.of(
                            g,
                            sheets.of(g),
                            shots.after(id.value(), ownerId.value(), 0, Limit.unlimited()).stream()
                                    .map(GenerationShot::planned)
                                    .toList()))
                    : Optional.empty();
        });
    }

    /** Whether of all generations of its project that have ended this one was submitted last. */
    public boolean isLast(GenerationId id, ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> generations
                .findFirstByProjectIdAndOwnerIdAndEndedAtIsNotNullOrderBySubmittedAtDesc(
                        projectId.value(), ownerId.value())
                .filter(last -> last.id().equals(id.value()))
                .isPresent());
    }

    /** Whether this owner has this generation. */
    public boolean exists(GenerationId id, AccountId ownerId) {
        return ended.existsByIdAndOwnerId(id.value(), ownerId.value());
    }

    /** The shots of a generation by number, from the one after {@code number} on. */
    public List<ShotDetails> shotsAfter(int number, GenerationId generationId, AccountId ownerId, int limit) {
        return transactions.read(
                () -> shots.after(generationId.value(), ownerId.value(), number, Limit.of(limit)).stream()
                        .map(GenerationHistory::details)
                        .toList());
    }

    /** The changes of a generation's status, the first one first, from the one after {@code revision} on. */
    public List<StatusChange> changesAfter(long revision, GenerationId generationId, AccountId ownerId, int limit) {
        return transactions.read(() -> {
            if (!ended.existsByIdAndOwnerId(generationId.value(), ownerId.value())) {
                throw new NotFoundException("generation", generationId);
            }
            return events
                    .findByGenerationIdAndRevisionGreaterThanOrderByRevision(
                            generationId.value(), revision, Limit.of(limit))
                    .stream()
                    .map(GenerationEvent::change)
                    .toList();
        });
    }

    private List<Generation> page(
            AccountId ownerId,
            Set<ProjectId> hidden,
            HistoryFilter filter,
            GenerationStatus outcome,
            @Nullable GenerationSnapshot after,
            int limit) {
        Instant from = filter.from() == null ? Instant.EPOCH : filter.from();
        Instant until = filter.until() == null ? LAST_DAY : filter.until();
        Instant before = after == null ? until : end(after);
        GenerationId beforeId = after == null ? LOWEST : after.id();
        if (filter.projectId() == null) {
            List<UUID> out = Stream.concat(
                            Stream.of(NO_PROJECT), hidden.stream().map(ProjectId::value))
                    .toList();
            return ended.page(ownerId.value(), out, outcome, from, before, beforeId.value(), Limit.of(limit));
        }
        return hidden.contains(filter.projectId())
                ? List.of()
                : ended.pageOfProject(
                        filter.projectId().value(),
                        ownerId.value(),
                        outcome,
                        from,
                        before,
                        beforeId.value(),
                        Limit.of(limit));
    }

    private static Instant end(GenerationSnapshot snapshot) {
        return snapshot.endedAt() == null ? LAST_DAY : snapshot.endedAt();
    }

    private static ShotDetails details(GenerationShot shot) {
        return new ShotDetails(
                shot.planned(), shot.snapshot(), ShotQuality.parse(shot.qaReport()), shot.alternativeAssetId());
    }
}
