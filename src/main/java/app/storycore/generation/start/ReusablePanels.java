package app.storycore.generation.start;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.Transactions;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.GenerationShots;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.NewestPanels;
import app.storycore.project.ProjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds panels of earlier generations of a project that were drawn from exactly the same inputs. */
@Component
class ReusablePanels {

    /** Values in one query; databases have their limits. */
    private static final int AT_A_TIME = 200;

    private final Generations generations;
    private final GenerationShots shots;
    private final NewestPanels newest;
    private final AssetService assets;
    private final Transactions transactions;

    ReusablePanels(
            Generations generations,
            GenerationShots shots,
            NewestPanels newest,
            AssetService assets,
            Transactions transactions) {
        this.generations = generations;
        this.shots = shots;
        this.newest = newest;
        this.assets = assets;
        this.transactions = transactions;
    }

    /** Those of these inputs that have a panel; that its file is still there is taken on trust. */
    Set<String> known(ProjectId projectId, AccountId ownerId, Collection<String> inputHashes) {
        Set<String> known =
                new HashSet<>(transactions.read(() -> newest.inputHashes(projectId.value(), ownerId.value())));
        List<String> others = otherThan(known, inputHashes);
        known.addAll(inChunks(others, some -> shots.everDrawnFrom(projectId.value(), ownerId.value(), some)));
        return known;
    }

    /** The newest panel for each of these inputs that has one whose file is still there; by input hash. */
    Map<String, GenerationShot> find(ProjectId projectId, AccountId ownerId, Collection<String> inputHashes) {
        Map<String, GenerationShot> found =
                byHash(transactions.read(() -> newest.shots(projectId.value(), ownerId.value())));
        found.keySet().retainAll(Set.copyOf(inputHashes));
        List<String> others = otherThan(found.keySet(), inputHashes);
        found.putAll(byHash(inChunks(others, some -> shots.newestDrawnFrom(projectId.value(), ownerId.value(), some))));
        Map<String, GenerationShot> there = byHash(whoseFileIsThere(found.values(), ownerId));
        List<String> lost = otherThan(there.keySet(), found.keySet());
        List<GenerationShot> older = inChunks(lost, some -> shots.drawnFrom(projectId.value(), ownerId.value(), some));
        there.putAll(byHash(whoseFileIsThere(older, ownerId)));
        return there;
    }

    private static List<String> otherThan(Collection<String> known, Collection<String> inputHashes) {
        return inputHashes.stream()
                .filter(hash -> !known.contains(hash))
                .distinct()
                .toList();
    }

    /** @param shots the later ones win */
    private static Map<String, GenerationShot> byHash(List<GenerationShot> shots) {
        Map<String, GenerationShot> byHash = new HashMap<>();
        shots.forEach(shot -> byHash.put(Objects.requireNonNull(shot.inputHash()), shot));
        return byHash;
    }

    private <T> List<T> inChunks(List<String> values, Function<List<String>, List<T>> query) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += AT_A_TIME) {
            List<String> some = values.subList(from, Math.min(values.size(), from + AT_A_TIME));
            found.addAll(transactions.read(() -> query.apply(some)));
        }
        return found;
    }

    /**
     * Whether all of these are still there, as each goes only with its whole generation; called in the turn in which
     * they are taken over, so that none goes then.
     */
    boolean areThere(List<GenerationShot> earlier) {
        List<UUID> ids =
                earlier.stream().map(shot -> shot.generationId()).distinct().toList();
        int there = 0;
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            there += generations.countByIdIn(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)));
        }
        return there == ids.size();
    }

    /** Those whose panel can still be read; nothing is taken over on trust. */
    List<GenerationShot> whoseFileIsThere(Collection<GenerationShot> candidates, AccountId ownerId) {
        Set<UUID> there = assets.present(
                ownerId,
                candidates.stream()
                        .map(shot -> Objects.requireNonNull(shot.panelAssetId()))
                        .toList());
        return candidates.stream()
                .filter(shot -> there.contains(shot.panelAssetId()))
                .toList();
    }
}
