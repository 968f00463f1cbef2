package app.storycore.generation.run;

import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import app.storycore.generation.store.GenerationShots;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The panels that a run has made so far, for those that are drawn after them. */
@Service
public class ScenePanels {

    private final GenerationShots shots;
    private final Transactions transactions;

    ScenePanels(GenerationShots shots, Transactions transactions) {
        this.shots = shots;
        this.transactions = transactions;
    }

    /** The panel, as it was drawn, of the last of these shots that has one by now. */
    public Optional<UUID> last(GenerationId generationId, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        return transactions.read(() ->
                shots.findByGenerationIdAndNumberInOrderByNumber(generationId.value(), numbers).reversed().stream()
                        .filter(shot -> shot.status().hasPanel())
                        .flatMap(shot -> Optional.ofNullable(shot.panelAssetId()).stream())
                        .findFirst());
    }
}
