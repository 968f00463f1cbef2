package app.storycore.generation.ui.notify;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out what a person should be told of: that a generation is complete, has failed or has stalled; nothing of a
 * single shot, and nothing of what was cancelled. Everything once, even if an older state comes in late.
 */
final class OutcomeTracker {

    private static final int KNOWN_MAX = 512;
    private static final String GOES_ON = "";

    private final Map<GenerationId, String> known = new LinkedHashMap<>();
    private Instant since = Instant.MAX;

    /**
     * Those of {@code generations} that there is something new to tell of; the first call only learns, and what had ended
     * before it is never news, even if it is shown only later.
     */
    List<GenerationSnapshot> take(List<GenerationSnapshot> generations, Instant now) {
        List<GenerationSnapshot> news = new ArrayList<>();
        boolean first = since.equals(Instant.MAX);
        since = first ? now : since;
        for (GenerationSnapshot generation : generations) {
            String state = state(generation, now);
            String before = known.get(generation.id());
            if (before != null && isEnd(before)) {
                continue;
            }
            known.put(generation.id(), state);
            boolean changed = !state.equals(before == null ? GOES_ON : before);
            if (!first && changed && isToBeTold(generation, now) && (before != null || !hadEnded(generation))) {
                news.add(generation);
            }
        }
        forgetOldest();
        return news;
    }

    private boolean hadEnded(GenerationSnapshot generation) {
        return generation.endedAt() != null && generation.endedAt().isBefore(since);
    }

    /** What a notice is about, the same in every page of every browser. */
    static String key(GenerationSnapshot generation, Instant now) {
        return generation.id() + " " + state(generation, now);
    }

    private static String state(GenerationSnapshot generation, Instant now) {
        if (generation.status().isTerminal()) {
            return generation.status().name();
        }
        return generation.isStalled(now) ? "since " + generation.heartbeatAt() : GOES_ON;
    }

    private static boolean isEnd(String state) {
        return !state.isEmpty() && !state.startsWith("since ");
    }

    private static boolean isToBeTold(GenerationSnapshot generation, Instant now) {
        return switch (generation.status()) {
            case COMPLETED, COMPLETED_WITH_FAILURES, FAILED -> true;
            case CANCELLED -> false;
            case QUEUED, RUNNING, PAUSING, PAUSED, CANCELLING, UNKNOWN -> generation.isStalled(now);
        };
    }

    private void forgetOldest() {
        while (known.size() > KNOWN_MAX) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
