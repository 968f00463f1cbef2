package app.storycore.project;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.base.film.ShotMotion;
import app.storycore.project.text.ShotTexts;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.Quotas;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Writes and orders the shots of one project, one by one.
 *
 * @see ShotBatchService for several at once
 */
@Service
public class ShotService {

    /** Shots of one project. */
    public static final int SHOTS_MAX = 2_000;

    /** A shot was copied, in the transaction of whoever is told: what else belongs to it is to be copied too. */
    public record ShotCopied(ProjectId projectId, ShotId original, ShotId copy) {}

    private final SequenceAccess sequences;
    private final Shots shots;
    private final ShotStore store;
    private final ShotBatchService batches;
    private final Quotas quotas;
    private final Transactions transactions;
    private final ApplicationEventPublisher publisher;

    ShotService(
            SequenceAccess sequences,
            Shots shots,
            ShotStore store,
            ShotBatchService batches,
            Quotas quotas,
            Transactions transactions,
            ApplicationEventPublisher publisher) {
        this.sequences = sequences;
        this.shots = shots;
        this.store = store;
        this.batches = batches;
        this.quotas = quotas;
        this.transactions = transactions;
        this.publisher = publisher;
    }

    /**
     * All shots in their order.
     *
     * @throws NotFoundException when the owner has no such project
     */
    public List<ShotInfo> list(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            sequences.require(projectId, ownerId);
            return store.all(projectId.value());
        });
    }

    /** As {@link #list}, without texts: for those who only show which shots there are. */
    public List<ShotInfo> outline(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            sequences.require(projectId, ownerId);
            return shots.findByProjectIdOrderByPosition(projectId.value()).stream()
                    .map(shot -> shot.info(ShotTexts.NONE))
                    .toList();
        });
    }

    /** What moves in the film of those shots in which anything does. */
    public Map<ShotId, ShotMotion> motions(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            sequences.require(projectId, ownerId);
            return shots.moving(projectId.value()).stream()
                    .map(shot -> shot.info(ShotTexts.NONE))
                    .collect(Collectors.toMap(ShotInfo::id, shot -> shot.draft().motion()));
        });
    }

    /** How many shots there are. */
    public int count(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            sequences.require(projectId, ownerId);
            return shots.countByProjectId(projectId.value());
        });
    }

    /** Those of these shots that still exist, in their order; for those who show a part of many. */
    public List<ShotInfo> find(ProjectId projectId, AccountId ownerId, Collection<ShotId> shotIds) {
        return transactions.read(() -> {
            sequences.require(projectId, ownerId);
            return store.infos(
                    projectId.value(),
                    shots.findByProjectIdAndIdInOrderByPosition(
                            projectId.value(),
                            shotIds.stream().map(ShotId::value).toList()));
        });
    }

    /** One shot, as it is now. */
    public ShotInfo get(ProjectId projectId, ShotId shotId, AccountId ownerId) {
        return transactions.read(() -> {
            sequences.require(projectId, ownerId);
            return store.info(projectId.value(), sequences.shot(projectId, shotId));
        });
    }

    /**
     * Adds a shot at the end.
     *
     * @throws ProjectRejectedException when the draft cannot be kept or the project is full
     * @throws QuotaExceededException when the account has all the shots it may have
     */
    public ShotInfo add(ProjectId projectId, AccountId ownerId, ShotDraft draft) {
        ShotRules.check(draft);
        return transactions.write(() -> {
            Project project = room(projectId, ownerId, 1);
            int end = shots.countByProjectId(projectId.value());
            return insert(project, end, draft, lastScene(projectId, end));
        });
    }

    /** As {@link #add}, with many shots at the end, all or none. */
    public void addAll(ProjectId projectId, AccountId ownerId, List<ShotDraft> drafts) {
        drafts.forEach(ShotRules::check);
        transactions.writeOnly(() -> {
            Project project = room(projectId, ownerId, drafts.size());
            int first = shots.countByProjectId(projectId.value());
            ShotRules.requireRoom(first + drafts.size());
            project.holds(first + drafts.size());
            Optional<UUID> scene = lastScene(projectId, first);
            for (int i = 0; i < drafts.size(); i++) {
                ShotDraft draft = drafts.get(i);
                store.add(
                        projectId.value(), new Shot(projectId.value(), first + i, draft).inScene(scene), draft.texts());
            }
        });
    }

    /**
     * Changes what a shot says; {@code change} gets the shot as it is now, so that edits of different fields in two
     * tabs do not undo each other.
     *
     * @throws ProjectRejectedException when the changed draft cannot be kept
     * @throws NotFoundException when the shot is gone, or is somebody else's
     */
    public ShotInfo edit(ProjectId projectId, ShotId shotId, AccountId ownerId, UnaryOperator<ShotDraft> change) {
        return transactions.write(() -> {
            sequences.touch(projectId, ownerId, Set.of(shotId));
            Shot shot = sequences.shot(projectId, shotId);
            ShotInfo before = store.info(projectId.value(), shot);
            ShotDraft changed = change.apply(before.draft());
            ShotRules.check(changed);
            return store.write(projectId.value(), before, shot, changed);
        });
    }

    /**
     * Puts a new shot right behind another.
     *
     * @throws ProjectRejectedException when the draft cannot be kept or the project is full
     * @throws QuotaExceededException when the account has all the shots it may have
     */
    public ShotInfo addBehind(ProjectId projectId, ShotId shotId, AccountId ownerId, ShotDraft draft) {
        ShotRules.check(draft);
        return transactions.write(() -> {
            Project project = room(projectId, ownerId, 1);
            Shot before = sequences.shot(projectId, shotId);
            int place = before.position() + 1;
            shots.shift(projectId.value(), place, Integer.MAX_VALUE, 1);
            return insert(project, place, draft, before.scene());
        });
    }

    /** As {@link #addBehind}, with a copy of that shot. */
    public ShotInfo duplicate(ProjectId projectId, ShotId shotId, AccountId ownerId) {
        return transactions.write(() -> {
            Project project = room(projectId, ownerId, 1);
            Shot original = sequences.shot(projectId, shotId);
            shots.shift(projectId.value(), original.position() + 1, Integer.MAX_VALUE, 1);
            ShotDraft draft = store.info(projectId.value(), original).draft();
            ShotInfo copy = insert(project, original.position() + 1, draft, original.scene());
            publisher.publishEvent(new ShotCopied(projectId, shotId, copy.id()));
            return copy;
        });
    }

    /**
     * Moves a shot to another place; those between make room.
     *
     * @param number from 1; beyond the ends means the end
     */
    public void move(ProjectId projectId, ShotId shotId, AccountId ownerId, int number) {
        transactions.writeOnly(() -> {
            sequences.touch(projectId, ownerId);
            Shot shot = sequences.shot(projectId, shotId);
            if (shots.existsByProjectIdAndSceneIdIsNotNull(projectId.value())) {
                batches.place(projectId, ownerId, List.of(new ShotPlace(shotId, number)));
                return;
            }
            int last = shots.countByProjectId(projectId.value()) - 1;
            int from = shot.position();
            int to = Math.clamp(number - 1L, 0, last);
            if (to > from) {
                shots.shift(projectId.value(), from + 1, to, -1);
            } else if (to < from) {
                shots.shift(projectId.value(), to, from - 1, 1);
            }
            shot.moveTo(to);
        });
    }

    /**
     * Remembers which take of shots is wanted: their text stays, their pictures are others.
     *
     * @param takes of those shots, 0 for the first, then counted up
     */
    public void take(ProjectId projectId, AccountId ownerId, Map<ShotId, Integer> takes) {
        transactions.writeOnly(() -> {
            sequences.touch(projectId, ownerId, takes.keySet());
            List<UUID> ids = takes.keySet().stream().map(ShotId::value).toList();
            for (Shot shot : shots.findByProjectIdAndIdInOrderByPosition(projectId.value(), ids)) {
                Integer number = takes.get(new ShotId(shot.id()));
                if (number != null) {
                    shot.take(number);
                }
            }
        });
    }

    /** Deletes a shot; those behind it move up. */
    public void delete(ProjectId projectId, ShotId shotId, AccountId ownerId) {
        transactions.writeOnly(() -> {
            Project project = sequences.touch(projectId, ownerId);
            Shot shot = sequences.shot(projectId, shotId);
            project.holds(shots.countByProjectId(projectId.value()) - 1);
            store.delete(projectId.value(), List.of(shot));
            shots.shift(projectId.value(), shot.position() + 1, Integer.MAX_VALUE, -1);
        });
    }

    /** Opens the sequence for more shots, as many as the account may still have. */
    private Project room(ProjectId projectId, AccountId ownerId, int more) {
        quotas.require(ownerId, Quota.SHOTS, more);
        return sequences.touch(projectId, ownerId);
    }

    private Optional<UUID> lastScene(ProjectId projectId, int count) {
        return shots.findByProjectIdAndPosition(projectId.value(), count - 1).flatMap(Shot::scene);
    }

    private ShotInfo insert(Project project, int position, ShotDraft draft, Optional<UUID> scene) {
        int all = shots.countByProjectId(project.id()) + 1;
        ShotRules.requireRoom(all);
        project.holds(all);
        return store.add(project.id(), new Shot(project.id(), position, draft).inScene(scene), draft.texts());
    }
}
