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
 * How the pictures in work look so far: one small picture for each shot, at most two a second, only while somebody
 * watches, and only until the shot is done. They are kept in memory, on the node that draws; for pages on other nodes it
 * leaves some of them in the database.
 */
@Component
public class PanelPreviews {

    static final String PATH = "previews";
    static final int MOST = 64;
    static final Duration INTERVAL = Duration.ofMillis(500);

    private final ConcurrentMap<Preview.Key, Preview> previews = new ConcurrentHashMap<>();
    private final Predicate<AccountId> watched;
    private final PreviewSender sender;
    private final PreviewReceiver receiver;
    private final LongSupplier nanos;

    @Autowired
    PanelPreviews(GenerationNotifier notifier, PreviewSender sender, PreviewReceiver receiver) {
        this(notifier::isWatched, sender, receiver, System::nanoTime);
    }

    /**
     * @param watched whether a page of this account is open here
     * @param nanos the time in nanoseconds
     */
    PanelPreviews(Predicate<AccountId> watched, PreviewSender sender, PreviewReceiver receiver, LongSupplier nanos) {
        this.watched = watched;
        this.sender = sender;
        this.receiver = receiver;
        this.nanos = nanos;
    }

    /**
     * Keeps how a shot looks so far instead of what was kept of it before.
     *
     * @param soFar a small picture; asked for only when it is kept
     */
    public void offer(AccountId ownerId, GenerationId generationId, int number, Supplier<Pixels> soFar) {
        long now = nanos.getAsLong();
        boolean elsewhere = sender.isWatched(generationId);
        if ((elsewhere || watched.test(ownerId)) && isDue(previews.get(new Preview.Key(generationId, number)), now)) {
            Preview preview = new Preview(generationId, ownerId, number, now, Thumbnails.jpeg(soFar.get()));
            previews.put(preview.key(), preview);
            if (elsewhere) {
                sender.share(preview);
            }
        }
    }

    private boolean isDue(@Nullable Preview before, long now) {
        return before == null ? previews.size() < MOST : now - before.version() >= INTERVAL.toNanos();
    }

    /** A shot is in work no longer. */
    public void drop(GenerationId generationId, int number) {
        Preview.Key shot = new Preview.Key(generationId, number);
        previews.remove(shot);
        sender.end(shot);
    }

    /**
     * A page shows the shots in work of a generation, and says so again as long as it does. When another node draws it,
     * the page is told of newer pictures by changes of the shot.
     */
    public void watch(GenerationId generationId) {
        if (!isHere(generationId)) {
            receiver.watch(generationId);
        }
    }

    /** The address of the newest picture of a shot in work, relative to the application's root; another one each time. */
    public Optional<String> address(GenerationId generationId, int number) {
        return newest(generationId, number).map(Preview::address);
    }

    /** The newest picture of a shot in work of this owner, as JPEG. */
    byte @Nullable [] jpeg(GenerationId generationId, int number, AccountId ownerId) {
        return newest(generationId, number)
                .filter(preview -> preview.ownerId().equals(ownerId))
                .map(Preview::jpeg)
                .orElse(null);
    }

    private Optional<Preview> newest(GenerationId generationId, int number) {
        Preview.Key shot = new Preview.Key(generationId, number);
        return isHere(generationId) ? Optional.ofNullable(previews.get(shot)) : receiver.newest(shot);
    }

    private boolean isHere(GenerationId generationId) {
        return previews.keySet().stream().anyMatch(shot -> shot.generationId().equals(generationId));
    }

    int size() {
        return previews.size();
    }
}
