package app.storycore.project;

import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Writes and orders the shots of one project. */
@Service
public class ShotService {

    /** Shots of one project. */
    public static final int SHOTS_MAX = 2_000;

    private final Projects projects;
    private final Shots shots;
    private final Transactions transactions;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ShotService(
            Projects projects,
            Shots shots,
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
     * All shots in their order.
     *
     * @throws NotFoundException when the owner has no such project
     */
    public List<ShotInfo> list(UUID projectId, UUID ownerId) {
        return transactions.read(() -> {
            requireProject(projectId, ownerId);
            return infos(projectId);
        });
    }

    /** Those of these shots that still exist, in their order; for those who show a part of many. */
    public List<ShotInfo> find(UUID projectId, UUID ownerId, Collection<UUID> shotIds) {
        return transactions.read(() -> {
            requireProject(projectId, ownerId);
            return shots.findByProjectIdAndIdInOrderByPosition(projectId, shotIds).stream()
                    .map(Shot::info)
                    .toList();
        });
    }

    /** One shot, as it is now. */
    public ShotInfo get(UUID projectId, UUID shotId, UUID ownerId) {
        return transactions.read(() -> {
            requireProject(projectId, ownerId);
            return shot(projectId, shotId).info();
        });
    }

    /**
     * Adds a shot at the end.
     *
     * @throws ProjectRejectedException when the draft cannot be kept or the project is full
     */
    public ShotInfo add(UUID projectId, UUID ownerId, ShotDraft draft) {
        ShotRules.check(draft);
        return transactions.write(() -> {
            touch(projectId, ownerId);
            return insert(projectId, shots.countByProjectId(projectId), draft);
        });
    }

    /** Adds many shots at the end, all or none. */
    public void addAll(UUID projectId, UUID ownerId, List<ShotDraft> drafts) {
        drafts.forEach(ShotRules::check);
        transactions.writeOnly(() -> {
            touch(projectId, ownerId);
            int first = shots.countByProjectId(projectId);
            ShotRules.requireRoom(first + drafts.size());
            for (int i = 0; i < drafts.size(); i++) {
                shots.save(new Shot(projectId, first + i, drafts.get(i)));
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
    public ShotInfo edit(UUID projectId, UUID shotId, UUID ownerId, UnaryOperator<ShotDraft> change) {
        return transactions.write(() -> {
            touch(projectId, ownerId);
            Shot shot = shot(projectId, shotId);
            ShotDraft changed = change.apply(shot.draft());
            ShotRules.check(changed);
            shot.write(changed);
            return shots.save(shot).info();
        });
    }

    /**
     * Puts a new shot right behind another.
     *
     * @throws ProjectRejectedException when the draft cannot be kept or the project is full
     */
    public ShotInfo addBehind(UUID projectId, UUID shotId, UUID ownerId, ShotDraft draft) {
        ShotRules.check(draft);
        return transactions.write(() -> {
            touch(projectId, ownerId);
            int place = shot(projectId, shotId).position() + 1;
            shots.shift(projectId, place, Integer.MAX_VALUE, 1);
            return insert(projectId, place, draft);
        });
    }

    /** Puts a copy of a shot right behind it. */
    public ShotInfo duplicate(UUID projectId, UUID shotId, UUID ownerId) {
        return transactions.write(() -> {
            touch(projectId, ownerId);
            Shot original = shot(projectId, shotId);
            shots.shift(projectId, original.position() + 1, Integer.MAX_VALUE, 1);
            return insert(projectId, original.position() + 1, original.draft());
        });
    }

    /**
     * Moves a shot to another place; those between make room.
     *
     * @param number from 1; beyond the ends means the end
     */
    public void move(UUID projectId, UUID shotId, UUID ownerId, int number) {
        transactions.writeOnly(() -> {
            touch(projectId, ownerId);
            Shot shot = shot(projectId, shotId);
            int last = shots.countByProjectId(projectId) - 1;
            int from = shot.position();
            int to = Math.clamp(number - 1L, 0, last);
            if (to > from) {
                shots.shift(projectId, from + 1, to, -1);
            } else if (to < from) {
                shots.shift(projectId, to, from - 1, 1);
            }
            shot.moveTo(to);
        });
    }

    /**
     * Remembers which take of a shot is wanted: its text stays, its picture is another one.
     *
     * @param number 0 for the first, then counted up
     */
    public void take(UUID projectId, UUID shotId, UUID ownerId, int number) {
        transactions.writeOnly(() -> {
            touch(projectId, ownerId);
            shot(projectId, shotId).take(number);
        });
    }

    /**
     * Puts shots at their places, in the order of the places; all others keep their order around them.
     *
     * @param places of shots that still exist; others are passed over
     */
    public void place(UUID projectId, UUID ownerId, Collection<ShotPlace> places) {
        transactions.writeOnly(() -> {
            touch(projectId, ownerId);
            Map<UUID, Shot> all = byId(projectId);
            List<ShotPlace> wanted = ascending(places);
            List<Shot> order = new ArrayList<>(all.values());
            wanted.forEach(place -> order.remove(all.get(place.shotId())));
            for (ShotPlace place : wanted) {
                Shot shot = all.get(place.shotId());
                if (shot != null) {
                    order.add(Math.clamp(place.number() - 1L, 0, order.size()), shot);
                }
            }
            arrange(order);
        });
    }

    /** Deletes a shot; those behind it move up. */
    public void delete(UUID projectId, UUID shotId, UUID ownerId) {
        transactions.writeOnly(() -> {
            touch(projectId, ownerId);
            Shot shot = shot(projectId, shotId);
            shots.delete(shot);
            shots.shift(projectId, shot.position() + 1, Integer.MAX_VALUE, -1);
        });
    }

    /**
     * Deletes shots; those behind them move up.
     *
     * @return those that were there, as they were, for {@link #restore}
     */
    public List<ShotInfo> deleteAll(UUID projectId, UUID ownerId, Collection<UUID> shotIds) {
        return transactions.write(() -> {
            touch(projectId, ownerId);
            Map<UUID, Shot> all = byId(projectId);
            List<Shot> gone = all.values().stream()
                    .filter(shot -> shotIds.contains(shot.id()))
                    .toList();
            List<ShotInfo> deleted = gone.stream().map(Shot::info).toList();
            gone.forEach(shots::delete);
            arrange(all.values().stream()
                    .filter(shot -> !shotIds.contains(shot.id()))
                    .toList());
            return deleted;
        });
    }

    /**
     * Brings deleted shots back to where they were, the same shots with the same panels.
     *
     * @param deleted as {@link #deleteAll} gave them; those that are back already are passed over
     * @throws ProjectRejectedException when the project has become full
     */
    public void restore(UUID projectId, UUID ownerId, List<ShotInfo> deleted) {
        transactions.writeOnly(() -> {
            touch(projectId, ownerId);
            Map<UUID, Shot> all = byId(projectId);
            List<Shot> order = new ArrayList<>(all.values());
            for (ShotInfo shot : deleted) {
                if (!all.containsKey(shot.id())) {
                    int place = Math.clamp(shot.number() - 1L, 0, order.size());
                    order.add(place, shots.save(new Shot(projectId, shot, place)));
                }
            }
            ShotRules.requireRoom(order.size());
            arrange(order);
        });
    }

    private static List<ShotPlace> ascending(Collection<ShotPlace> places) {
        return places.stream()
                .sorted(Comparator.comparingInt(ShotPlace::number))
                .toList();
    }

    private Map<UUID, Shot> byId(UUID projectId) {
        Map<UUID, Shot> all = new LinkedHashMap<>();
        shots.findByProjectIdOrderByPosition(projectId).forEach(shot -> all.put(shot.id(), shot));
        return all;
    }

    private static void arrange(List<Shot> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i) {
                order.get(i).moveTo(i);
            }
        }
    }

    private ShotInfo insert(UUID projectId, int position, ShotDraft draft) {
        ShotRules.requireRoom(shots.countByProjectId(projectId) + 1);
        return shots.save(new Shot(projectId, position, draft)).info();
    }

    private List<ShotInfo> infos(UUID projectId) {
        return shots.findByProjectIdOrderByPosition(projectId).stream()
                .map(Shot::info)
                .toList();
    }

    private void requireProject(UUID projectId, UUID ownerId) {
        if (!projects.existsByIdAndOwnerId(projectId, ownerId)) {
            throw new NotFoundException("project", projectId);
        }
    }

    private void touch(UUID projectId, UUID ownerId) {
        projects.findByIdAndOwnerId(projectId, ownerId)
                .orElseThrow(() -> new NotFoundException("project", projectId))
                .touch(clock.instant());
        publisher.publishEvent(new SequenceChanged(projectId));
    }

    private Shot shot(UUID projectId, UUID shotId) {
        return shots.findByIdAndProjectId(shotId, projectId).orElseThrow(() -> new NotFoundException("shot", shotId));
    }
}
