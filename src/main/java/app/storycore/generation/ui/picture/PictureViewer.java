package app.storycore.generation.ui.picture;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.history.GenerationHistory;
import java.util.List;
import java.util.function.IntConsumer;

/** Opens pictures of one owner's generations large. */
public final class PictureViewer {

    private final GenerationHistory history;
    private final AccountId ownerId;

    public PictureViewer(GenerationHistory history, AccountId ownerId) {
        this.history = history;
        this.ownerId = ownerId;
    }

    /**
     * Opens the picture of a shot, with those of the others at hand.
     *
     * @param shots all shots of one generation, with and without picture
     * @param onClose told the number seen last, to put the focus there
     */
    public void open(List<ShotSnapshot> shots, int number, IntConsumer onClose) {
        GenerationId generationId = shots.getFirst().generationId();
        List<Integer> pictured = shots.stream()
                .filter(shot -> new ShotResult(shot, "").picture().isPresent())
                .map(ShotSnapshot::number)
                .sorted()
                .toList();
        new Lightbox(
                        pictured,
                        shots.size(),
                        wanted -> history.shotsAfter(wanted - 1, generationId, ownerId, 1).stream()
                                .findFirst(),
                        onClose)
                .openAt(number);
    }
}
