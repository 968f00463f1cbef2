package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** How long it took until what lost nodes had worked on was at work on other ones. */
final class TakeOvers {

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(100);

    private final StudioCluster cluster;
    private final List<Duration> times = new ArrayList<>();
    private int queued;

    TakeOvers(StudioCluster cluster) {
        this.cluster = cluster;
    }

    /** Waits until all these generations were taken over, or have just ended. */
    void await(List<String> runs, Instant lost) {
        for (String run : runs) {
            Instant at = Awaitility.await("take-over of " + run)
                    .atMost(BusyCluster.PATIENCE)
                    .pollInterval(POLL)
                    .until(() -> takenOver(UUID.fromString(run), lost), found -> !found.equals(Instant.MIN));
            if (at.isAfter(lost)) {
                times.add(Duration.between(lost, at));
            }
        }
    }

    /**
     * When somebody began with it anew; the instant of the loss if it ended meanwhile, or waits in the queue since nobody has
     * room; the least one if neither.
     */
    private Instant takenOver(UUID run, Instant lost) {
        try (StudioData data = cluster.data()) {
            List<Instant> begun = events(data, run, "RUN_TAKEN_OVER", lost);
            if (!begun.isEmpty()) {
                return begun.getLast();
            }
            if (!events(data, run, "RUNNER_LOST", lost).isEmpty()) {
                queued++;
                return lost;
            }
            return data.rows("select id from generation where id = ? and ended_at is not null", run)
                            .isEmpty()
                    ? Instant.MIN
                    : lost;
        }
    }

    private static List<Instant> events(StudioData data, UUID run, String reason, Instant after) {
        return data
                .rows(
                        "select happened_at from generation_event where generation_id = ?"
                                + " and reason_code = ? order by revision desc",
                        run,
                        reason)
                .stream()
                .map(row -> StudioData.instant(row.get("HAPPENED_AT")))
                .filter(at -> at != null && at.isAfter(after))
                .toList();
    }

    /** Prints them, and takes care that none was too long. */
    void report(String what) {
        times.sort(null);
        Figures.print(
                what,
                "median %d ms, worst %d ms of %d runs; %d more back to the queue for want of room"
                        .formatted(
                                times.get(times.size() / 2).toMillis(),
                                times.getLast().toMillis(),
                                times.size(),
                                queued));
        assertThat(times.getLast()).isLessThan(LONGEST);
    }
}
