package app.storycore.generation.live;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Thumbnails;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How the pictures in work look so far: one small picture for each generation, at most two a second, only while somebody
 * watches. They are kept in memory, on the node that draws, and only until the shot is done.
 */
@Component
public class PanelPreviews {

    static final String PATH = "previews";
    static final int MOST = 64;
    static final Duration INTERVAL = Duration.ofMillis(500);

    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    private record Preview(AccountId ownerId, int number, long takenAt, byte[] jpeg) {}

    private final ConcurrentMap<GenerationId, Preview> previews = new ConcurrentHashMap<>();
    private final Predicate<AccountId> watched;
    private final LongSupplier nanos;

    @Autowired
    PanelPreviews(GenerationNotifier notifier) {
        this(notifier::isWatched, System::nanoTime);
    }

    /**
     * @param watched whether a page of this account is open
     * @param nanos the time in nanoseconds
     */
    PanelPreviews(Predicate<AccountId> watched, LongSupplier nanos) {
        this.watched = watched;
        this.nanos = nanos;
    }

    /**
     * Keeps how a shot looks so far instead of what was kept of its generation before.
     *
     * @param soFar a small picture; asked for only when it is kept
     */
    public void offer(AccountId ownerId, GenerationId generationId, int number, Supplier<Pixels> soFar) {
        long now = nanos.getAsLong();
        Preview before = previews.get(generationId);
        if (watched.test(ownerId) && (before == null ? previews.size() < MOST : isDue(before, now))) {
            previews.put(generationId, new Preview(ownerId, number, now, Thumbnails.jpeg(soFar.get())));
        }
    }

    private static boolean isDue(Preview before, long now) {
        return now - before.takenAt() >= INTERVAL.toNanos();
    }

    /** A shot of this generation is in work no longer. */
    public void drop(GenerationId generationId) {
        previews.remove(generationId);
    }

    /** The address of the newest picture of a shot in work, relative to the application's root; another one each time. */
    public Optional<String> address(GenerationId generationId, int number) {
        return Optional.ofNullable(previews.get(generationId))
                .filter(preview -> preview.number() == number)
                .map(preview -> PATH + "/" + generationId + "/" + number + "?at="
                        + Long.toUnsignedString(preview.takenAt(), 36));
    }

    /** The newest picture of a shot in work of this owner, as JPEG. */
    byte @Nullable [] jpeg(GenerationId generationId, int number, AccountId ownerId) {
        Preview preview = previews.get(generationId);
        return preview != null
                        && preview.number() == number
                        && preview.ownerId().equals(ownerId)
                ? preview.jpeg()
                : null;
    }

    int size() {
        return previews.size();
    }
}
