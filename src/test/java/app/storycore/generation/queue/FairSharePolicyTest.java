package app.storycore.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.Priority;
import app.storycore.generation.queue.FairSharePolicy.Situation;
import app.storycore.generation.queue.FairSharePolicy.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FairSharePolicyTest {

    private static final AccountId A = new AccountId(new UUID(0, 0xA));
    private static final AccountId B = new AccountId(new UUID(0, 0xB));

    private final FairSharePolicy order = new FairSharePolicy();

    @Test
    void the_account_with_the_fewest_running_comes_first() {
        List<Waiting> line = List.of(waiting(A, 1), waiting(B, 2));
        assertThat(order.next(new Situation(line, Map.of(A, 1L), Map.of()), 4))
                .map(Waiting::id)
                .contains(id(2));
    }

    @Test
    void the_account_that_waited_longest_since_its_last_start_comes_first() {
        List<Waiting> line = List.of(waiting(A, 1), waiting(B, 2));
        Map<AccountId, Instant> lastStart = Map.of(A, Instant.ofEpochSecond(20), B, Instant.ofEpochSecond(10));
        assertThat(order.next(new Situation(line, Map.of(), lastStart), 4))
                .map(Waiting::id)
                .contains(id(2));
    }

    @Test
    void nobody_is_next_when_every_account_is_at_its_limit() {
        Situation full = new Situation(List.of(waiting(A, 1)), Map.of(A, 2L), Map.of());
        assertThat(order.next(full, 2)).isEmpty();
        assertThat(order.next(full, 3)).map(Waiting::id).contains(id(1));
    }

    private static Waiting waiting(AccountId owner, long rank) {
        return new Waiting(id(rank), owner, Priority.NORMAL, 0, rank);
    }

    private static GenerationId id(long number) {
        return new GenerationId(new UUID(0, number));
    }
}
