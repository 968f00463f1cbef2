package app.storycore.generation.live;

import app.storycore.generation.GenerationId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Whose shots in work somebody looks at, each for a while; whoever goes on looking says so again. */
final class PreviewWatches {

    static final Duration HOLDS = Duration.ofSeconds(10);
    static final Duration RENEWED_EVERY = Duration.ofSeconds(2);
    static final int MOST = 256;

    private final Map<GenerationId, Long> since = new LinkedHashMap<>();
    private final LongSupplier nanos;

    /** @param nanos the time in nanoseconds */
    PreviewWatches(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Somebody looks at the shot in work of a generation.
     *
     * @return whether that is worth telling, because the last time was a while ago
     */
    synchronized boolean watch(GenerationId generationId) {
        if (isYoungerThan(RENEWED_EVERY, generationId)) {
            return false;
        }
        since.remove(generationId);
        since.put(generationId, nanos.getAsLong());
        if (since.size() > MOST) {
            since.remove(since.keySet().iterator().next());
        }
        return true;
    }

    synchronized boolean isWatched(GenerationId generationId) {
        return isYoungerThan(HOLDS, generationId);
    }

    private boolean isYoungerThan(Duration age, GenerationId generationId) {
        Long began = since.get(generationId);
        return began != null && nanos.getAsLong() - began < age.toNanos();
    }
}
