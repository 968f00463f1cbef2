package app.storycore.generation.live;

import app.storycore.base.ConflatingBuffer;
import app.storycore.base.ConflatingBuffer.Batch;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import java.util.List;

/**
 * What changed for one account since it was last told: only the newest state of each.
 *
 * @param batch one change of each changed generation, those that ended or were seen included; when it is not complete,
 *     the truth has to be read
 */
public record LiveChanges(Batch<GenerationChanged> batch) {

    private static final int WAITING_MAX = 1000;

    /** A buffer that keeps the newest state of each generation, and of each of its shots, until it is told. */
    public static ConflatingBuffer<GenerationId, GenerationChanged> buffer() {
        return new ConflatingBuffer<>(WAITING_MAX, change -> change.generation().id(), GenerationChanged::followedBy);
    }

    /** The changed generations. */
    public List<GenerationSnapshot> generations() {
        return batch.values().stream().map(GenerationChanged::generation).toList();
    }

    /** The changed shots of all of them. */
    public List<ShotSnapshot> shots() {
        return batch.values().stream()
                .flatMap(change -> change.shots().stream())
                .toList();
    }
}
