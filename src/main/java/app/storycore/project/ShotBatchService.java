package app.storycore.project;

import app.storycore.account.AccountId;
import app.storycore.base.Transactions;
import app.storycore.project.order.SceneRuns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Changes several shots of one project at once, each time all or none.
 *
 * <p>All methods throw {@link app.storycore.base.NotFoundException} when the owner has no such project.
 */
@Service
public class ShotBatchService {

    private final SequenceAccess sequences;
    private final Shots shots;
    private final ShotStore store;
    private final Transactions transactions;

    ShotBatchService(SequenceAccess sequences, Shots shots, ShotStore store, Transactions transactions) {
        this.sequences = sequences;
        this.shots = shots;
        this.store = store;
        this.transactions = transactions;
    }

    /**
     * Puts shots at their places, in the order of the places; all others keep their order around them.
     *
     * @param places of shots that still exist; others are passed over
     */
    public void place(ProjectId projectId, AccountId ownerId, Collection<ShotPlace> places) {
        place(projectId, ownerId, places, Map.of());
    }

    /** As the other, into these scenes where that leaves each scene one run. */
    public void place(
            ProjectId projectId, AccountId ownerId, Collection<ShotPlace> places, Map<ShotId, Optional<UUID>> scenes) {
        transactions.writeOnly(() -> {
            sequences.touch(projectId, ownerId);
            Map<ShotId, Shot> all = byId(projectId);
            List<ShotPlace> wanted = ascending(places);
            List<Shot> order = new ArrayList<>(all.values());
            wanted.forEach(place -> order.remove(all.get(place.shotId())));
            for (ShotPlace place : wanted) {
                Shot shot = all.get(place.shotId());
                if (shot != null) {
                    shot.inScene(scenes.getOrDefault(place.shotId(), shot.scene()));
                    order.add(Math.clamp(place.number() - 1L, 0, order.size()), shot);
                }
            }
            arrange(order);
            settle(order, places.stream().map(place -> place.shotId().value()).collect(Collectors.toSet()));
        });
    }

    private static void settle(List<Shot> order, Set<UUID> moved) {
        Set<Shot> some =
                order.stream().filter(shot -> moved.contains(shot.id())).collect(Collectors.toSet());
        SceneRuns.settle(order, some, Shot::scene).forEach(Shot::inScene);
    }

    /** Puts shots into scenes, or into none, as far as that leaves each scene one run of neighbours. */
    public void assignScenes(ProjectId projectId, AccountId ownerId, Map<ShotId, Optional<UUID>> scenes) {
        transactions.writeOnly(() -> {
            sequences.touch(projectId, ownerId);
            Map<ShotId, Shot> all = byId(projectId);
            scenes.forEach((shotId, scene) -> {
                Shot shot = all.get(shotId);
                if (shot != null) {
                    shot.inScene(scene);
                }
            });
            settle(
                    List.copyOf(all.values()),
                    scenes.keySet().stream().map(ShotId::value).collect(Collectors.toSet()));
        });
    }

    /**
     * Changes what these shots say, all or none; those that are gone are passed over.
     *
     * @param change gets a shot as it is now
     * @throws ProjectRejectedException when a changed draft cannot be kept
     */
    public void editAll(
            ProjectId projectId, AccountId ownerId, Collection<ShotId> shotIds, Function<ShotInfo, ShotDraft> change) {
        transactions.writeOnly(() -> {
            sequences.touch(projectId, ownerId, Set.copyOf(shotIds));
            List<Shot> some = shots.findByProjectIdAndIdInOrderByPosition(
                    projectId.value(), shotIds.stream().map(ShotId::value).toList());
            List<ShotInfo> before = store.infos(projectId.value(), some);
            for (int i = 0; i < some.size(); i++) {
                ShotDraft changed = change.apply(before.get(i));
                ShotRules.check(changed);
                store.write(projectId.value(), before.get(i), some.get(i), changed);
            }
        });
    }

    /**
     * Deletes shots; those behind them move up.
     *
     * @return those that were there, as they were, for {@link #restore}
     */
    public List<ShotInfo> deleteAll(ProjectId projectId, AccountId ownerId, Collection<ShotId> shotIds) {
        return transactions.write(() -> {
            Project project = sequences.touch(projectId, ownerId);
            Map<ShotId, Shot> all = byId(projectId);
            List<Shot> gone = all.values().stream()
                    .filter(shot -> shotIds.contains(new ShotId(shot.id())))
                    .toList();
            List<ShotInfo> deleted = store.infos(projectId.value(), gone);
            store.delete(projectId.value(), gone);
            project.holds(all.size() - gone.size());
            arrange(all.values().stream()
                    .filter(shot -> !shotIds.contains(new ShotId(shot.id())))
                    .toList());
            return deleted;
        });
    }

    /**
     * Brings deleted shots back to where they were, the same shots with the same panels. No quota of the account stops
     * it, so that nothing that was written is lost.
     *
     * @param deleted as {@link #deleteAll} gave them; those that are back already are passed over
     * @throws ProjectRejectedException when the project has become full
     */
    public void restore(ProjectId projectId, AccountId ownerId, List<ShotInfo> deleted) {
        transactions.writeOnly(() -> {
            Project project = sequences.touch(projectId, ownerId);
            Map<ShotId, Shot> all = byId(projectId);
            List<Shot> order = new ArrayList<>(all.values());
            for (ShotInfo shot : deleted) {
                if (!all.containsKey(shot.id())) {
                    int place = Math.clamp(shot.number() - 1L, 0, order.size());
                    Shot back = new Shot(projectId.value(), shot, place);
                    store.add(projectId.value(), back, shot.draft().texts());
                    order.add(place, back);
                }
            }
            ShotRules.requireRoom(order.size());
            project.holds(order.size());
            arrange(order);
            settle(order, deleted.stream().map(shot -> shot.id().value()).collect(Collectors.toSet()));
        });
    }

    private static List<ShotPlace> ascending(Collection<ShotPlace> places) {
        return places.stream()
                .sorted(Comparator.comparingInt(ShotPlace::number))
                .toList();
    }

    private Map<ShotId, Shot> byId(ProjectId projectId) {
        Map<ShotId, Shot> all = new LinkedHashMap<>();
        shots.findByProjectIdOrderByPosition(projectId.value()).forEach(shot -> all.put(new ShotId(shot.id()), shot));
        return all;
    }

    private static void arrange(List<Shot> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i) {
                order.get(i).moveTo(i);
            }
        }
    }
}
