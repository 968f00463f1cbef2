package app.storycore.generation;

import app.storycore.asset.AssetService;
import app.storycore.base.Transactions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds panels of earlier generations of a project that were drawn from exactly the same inputs. */
@Component
class ReusablePanels {

    /** Values in one query; databases have their limits. */
    private static final int AT_A_TIME = 200;

    private final Generations generations;
    private final GenerationShots shots;
    private final AssetService assets;
    private final Transactions transactions;

    ReusablePanels(Generations generations, GenerationShots shots, AssetService assets, Transactions transactions) {
        this.generations = generations;
        this.shots = shots;
        this.assets = assets;
        this.transactions = transactions;
    }

    /** The newest panel for each of these inputs that has one whose file is still there; by input hash. */
    Map<String, GenerationShot> find(UUID projectId, UUID ownerId, List<String> inputHashes) {
        List<GenerationShot> found = new ArrayList<>();
        List<String> different = inputHashes.stream().distinct().toList();
        for (int from = 0; from < different.size(); from += AT_A_TIME) {
            List<String> some = different.subList(from, Math.min(different.size(), from + AT_A_TIME));
            found.addAll(transactions.read(() -> shots.drawnFrom(projectId, ownerId, some)));
        }
        Map<String, GenerationShot> newest = new HashMap<>();
        for (GenerationShot shot : whoseFileIsThere(found, ownerId)) {
            newest.put(Objects.requireNonNull(shot.inputHash), shot);
        }
        return newest;
    }

    /**
     * Whether all of these are still there, as each goes only with its whole generation; called in the turn in which
     * they are taken over, so that none goes then.
     */
    boolean areThere(List<GenerationShot> earlier) {
        List<UUID> ids =
                earlier.stream().map(shot -> shot.generationId).distinct().toList();
        int there = 0;
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            there += generations.countByIdIn(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)));
        }
        return there == ids.size();
    }

    /** Those whose panel can still be read; nothing is taken over on trust. */
    List<GenerationShot> whoseFileIsThere(List<GenerationShot> candidates, UUID ownerId) {
        Set<UUID> there = assets.present(
                ownerId,
                candidates.stream()
                        .map(shot -> Objects.requireNonNull(shot.panelAssetId))
                        .toList());
        return candidates.stream()
                .filter(shot -> there.contains(shot.panelAssetId))
                .toList();
    }
}
