package app.storycore.browser;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long stored steps needed until a page showed them. */
final class SightDelays {

    private SightDelays() {}

    /**
     * Of every shot its start and its end that were seen, in milliseconds since a server wrote them just before the commit.
     *
     * @param since from when on the page was there
     */
    static List<Long> of(MutationLog seen, StudioData data, String generation, Instant since) {
        Map<Integer, Long> begun = seen.resultsSeen("RUNNING");
        Map<Integer, Long> finished = seen.resultsSeen("SUCCEEDED");
        return data
                .rows(
                        "select shot_number, started_at, finished_at from generation_shot"
                                + " where generation_id = ? order by shot_number",
                        UUID.fromString(generation))
                .stream()
                .flatMap(row -> Stream.of(
                        delay(begun.get(row.get("SHOT_NUMBER")), row.get("STARTED_AT"), since),
                        delay(finished.get(row.get("SHOT_NUMBER")), row.get("FINISHED_AT"), since)))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable Long delay(@Nullable Long seen, @Nullable Object stored, Instant since) {
        Instant instant = StudioData.instant(stored);
        return seen == null || instant == null || instant.isBefore(since) ? null : seen - instant.toEpochMilli();
    }

    static String describe(List<Long> delays) {
        List<Long> sorted = delays.stream().sorted().toList();
        return "median %d ms, p95 %d ms, worst %d ms of %d"
                .formatted(
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 95 / 100),
                        sorted.getLast(),
                        sorted.size());
    }
}
