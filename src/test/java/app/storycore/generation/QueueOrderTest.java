package app.storycore.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.QueueOrder.Situation;
import app.storycore.generation.QueueOrder.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueueOrderTest {

    private static final UUID A = new UUID(0, 0xA);
    private static final UUID B = new UUID(0, 0xB);
    private static final UUID C = new UUID(0, 0xC);

    private final QueueOrder order = new QueueOrder();

    @Test
    void accounts_take_turns_however_many_one_of_them_submits() {
        List<Waiting> line =
                List.of(waiting(A, 1), waiting(A, 2), waiting(A, 3), waiting(B, 4), waiting(C, 5), waiting(C, 6));
        assertThat(lineOf(line, Map.of())).containsExactly(1L, 4L, 5L, 2L, 6L, 3L);
    }

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
        Map<UUID, Instant> lastStart = Map.of(A, Instant.ofEpochSecond(20), B, Instant.ofEpochSecond(10));
        assertThat(order.next(new Situation(line, Map.of(), lastStart), 4))
                .map(Waiting::id)
                .contains(id(2));
    }

    @Test
    void an_urgent_one_passes_the_others_of_its_account_only() {
        Waiting urgent = new Waiting(id(3), A, Priority.URGENT, 0, 3);
        List<Waiting> line = List.of(waiting(A, 1), waiting(B, 2), urgent);
        assertThat(lineOf(line, Map.of(A, Instant.ofEpochSecond(9)))).containsExactly(2L, 3L, 1L);
    }

    @Test
    void nobody_is_next_when_every_account_is_at_its_limit() {
        Situation full = new Situation(List.of(waiting(A, 1)), Map.of(A, 2L), Map.of());
        assertThat(order.next(full, 2)).isEmpty();
        assertThat(order.next(full, 3)).map(Waiting::id).contains(id(1));
    }

    private List<Long> lineOf(List<Waiting> line, Map<UUID, Instant> lastStart) {
        return order.line(new Situation(line, Map.of(), lastStart)).stream()
                .map(UUID::getLeastSignificantBits)
                .toList();
    }

    private static Waiting waiting(UUID owner, long rank) {
        return new Waiting(id(rank), owner, Priority.NORMAL, 0, rank);
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
