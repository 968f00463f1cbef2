package app.storycore.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.Priority;
import app.storycore.generation.queue.FairSharePolicy.Situation;
import app.storycore.generation.queue.FairSharePolicy.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** One slot, and three accounts that submitted 100, 10 and 1 generations in this order. */
class FairShareTest {

    private static final AccountId BIG = new AccountId(new UUID(0, 100));
    private static final AccountId MIDDLE = new AccountId(new UUID(0, 10));
    private static final AccountId SMALL = new AccountId(new UUID(0, 1));
    private static final Duration EACH = Duration.ofSeconds(30);

    private final FairSharePolicy order = new FairSharePolicy();

    @Test
    void the_smallest_waits_for_one_start_of_each_other_account_at_most() {
        List<AccountId> fair = starts(now -> order.next(now, 1).orElseThrow());
        List<AccountId> inOrder = starts(now -> now.waiting().stream()
                .min(Comparator.comparingLong(Waiting::rank))
                .orElseThrow());

        assertThat(fair).hasSize(111).hasSameElementsAs(inOrder);
        assertThat(fair.indexOf(SMALL)).isLessThanOrEqualTo(2);
        assertThat(inOrder.indexOf(SMALL)).isEqualTo(110);
        assertThat(fair.subList(0, 20).stream().filter(MIDDLE::equals)).hasSizeGreaterThanOrEqualTo(9);
        assertThat(fair.lastIndexOf(BIG))
                .as("the work as a whole takes no longer")
                .isEqualTo(110);
    }

    @Test
    void whoever_submits_the_next_when_the_last_has_ended_never_waits_for_more_than_two_starts() {
        List<Waiting> waiting = queue(BIG, 100, 0);
        waiting.addAll(queue(MIDDLE, 100, 1_000));
        Map<AccountId, Instant> lastStart = new HashMap<>();
        waiting.add(waiting(SMALL, 5_000));
        int since = 0;
        for (int start = 0; start < 150; start++) {
            Waiting next =
                    order.next(new Situation(waiting, Map.of(), lastStart), 1).orElseThrow();
            waiting.remove(next);
            lastStart.put(next.ownerId(), Instant.EPOCH.plus(EACH.multipliedBy(start)));
            since = next.ownerId().equals(SMALL) ? 0 : since + 1;
            assertThat(since).isLessThanOrEqualTo(2);
            if (since == 0) {
                waiting.add(waiting(SMALL, 5_001 + start));
            }
        }
    }

    /** Whose generation starts first, second and so on. */
    private static List<AccountId> starts(Function<Situation, Waiting> choice) {
        List<Waiting> waiting = queue(BIG, 100, 0);
        waiting.addAll(queue(MIDDLE, 10, 1_000));
        waiting.addAll(queue(SMALL, 1, 2_000));
        Map<AccountId, Instant> lastStart = new HashMap<>();
        List<AccountId> starts = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Waiting next = choice.apply(new Situation(waiting, Map.of(), lastStart));
            waiting.remove(next);
            lastStart.put(next.ownerId(), Instant.EPOCH.plus(EACH.multipliedBy(starts.size())));
            starts.add(next.ownerId());
        }
        return starts;
    }

    private static List<Waiting> queue(AccountId owner, int count, long firstRank) {
        return new ArrayList<>(LongStream.range(firstRank, firstRank + count)
                .mapToObj(rank -> waiting(owner, rank))
                .toList());
    }

    private static Waiting waiting(AccountId owner, long rank) {
        return new Waiting(new GenerationId(new UUID(1, rank)), owner, Priority.NORMAL, 0, rank);
    }
}
