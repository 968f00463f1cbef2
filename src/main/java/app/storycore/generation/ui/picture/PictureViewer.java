package app.storycore.generation.ui.picture;

import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.history.GenerationHistory;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Opens pictures of one owner's generations large. */
public final class PictureViewer {

    private final GenerationHistory history;
    private final UUID ownerId;

    public PictureViewer(GenerationHistory history, UUID ownerId) {
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
        UUID generationId = shots.getFirst().generationId();
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
