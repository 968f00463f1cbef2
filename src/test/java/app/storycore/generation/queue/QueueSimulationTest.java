package app.storycore.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.Priority;
import app.storycore.generation.queue.FairSharePolicy.Situation;
import app.storycore.generation.queue.FairSharePolicy.Waiting;
import app.storycore.generation.queue.QueueSimulation.AtWork;
import app.storycore.generation.store.QueueSchedule;
import app.storycore.generation.store.QueueSchedule.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QueueSimulationTest {

    private static final Instant NOW = Instant.EPOCH;
    private static final AccountId A = new AccountId(new UUID(0, 0xA));
    private static final AccountId B = new AccountId(new UUID(0, 0xB));
    private static final AccountId C = new AccountId(new UUID(0, 0xC));

    private final Map<GenerationId, Duration> left = new HashMap<>();

    @Test
    void every_one_takes_the_slot_that_gets_free_first() {
        List<Waiting> line = List.of(waiting(A, 1, 60), waiting(A, 2, 10), waiting(A, 3, 5));
        QueueSchedule forecast = play(line, List.of(new AtWork(A, at(20)), new AtWork(A, at(50))), 2, 2);
        assertThat(forecast.of(id(1))).isEqualTo(new Place(1, at(20), at(80)));
        assertThat(forecast.of(id(2))).isEqualTo(new Place(2, at(50), at(60)));
        assertThat(forecast.of(id(3))).isEqualTo(new Place(3, at(60), at(65)));
    }

    @Test
    void an_account_at_its_limit_waits_for_one_of_its_own_though_there_is_room() {
        List<Waiting> line = List.of(waiting(A, 1, 60), waiting(A, 2, 30), waiting(B, 3, 10));
        QueueSchedule forecast = play(line, List.of(new AtWork(A, at(100))), 4, 1);
        assertThat(forecast.of(id(3))).isEqualTo(new Place(1, at(0), at(10)));
        assertThat(forecast.of(id(1))).isEqualTo(new Place(2, at(100), at(160)));
        assertThat(forecast.of(id(2))).isEqualTo(new Place(3, at(160), at(190)));
    }

    @Test
    void with_room_it_starts_now() {
        assertThat(play(List.of(waiting(A, 1, 60)), List.of(), 1, 1).of(id(1))).isEqualTo(new Place(1, at(0), at(60)));
    }

    @Test
    void one_that_should_have_ended_long_ago_frees_its_slot_now_and_not_in_the_past() {
        assertThat(play(List.of(waiting(A, 1, 60)), List.of(new AtWork(B, at(-500))), 1, 1)
                        .of(id(1)))
                .isEqualTo(new Place(1, at(0), at(60)));
    }

    @Test
    void accounts_take_turns_however_many_one_of_them_submits() {
        List<Waiting> line = List.of(
                waiting(A, 1, 9),
                waiting(A, 2, 9),
                waiting(A, 3, 9),
                waiting(B, 4, 9),
                waiting(C, 5, 9),
                waiting(C, 6, 9));
        assertThat(order(play(line, List.of(), 1, 4))).containsExactly(1L, 4L, 5L, 2L, 6L, 3L);
    }

    @Test
    void an_urgent_one_passes_the_others_of_its_account_only() {
        Waiting urgent = new Waiting(id(3), A, Priority.URGENT, 0, 3);
        Situation now = new Situation(
                List.of(waiting(A, 1, 9), waiting(B, 2, 9), urgent), Map.of(), Map.of(A, Instant.ofEpochSecond(9)));
        assertThat(order(new QueueSimulation(now, List.of(), 1, 1, NOW).play(left)))
                .containsExactly(2L, 3L, 1L);
    }

    @Test
    void a_thousand_in_line_each_get_a_place() {
        List<Waiting> line =
                LongStream.rangeClosed(1, 1000).mapToObj(i -> waiting(A, i, 1)).toList();
        assertThat(order(play(line, List.of(), 4, 4))).hasSize(1000).isSorted();
    }

    private QueueSchedule play(List<Waiting> line, List<AtWork> working, int slots, int accountLimit) {
        return new QueueSimulation(new Situation(line, Map.of(), Map.of()), working, slots, accountLimit, NOW)
                .play(left);
    }

    private static List<Long> order(QueueSchedule forecast) {
        return forecast.places().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(Place::number)))
                .map(entry -> entry.getKey().value().getLeastSignificantBits())
                .toList();
    }

    private Waiting waiting(AccountId owner, long rank, long seconds) {
        left.put(id(rank), Duration.ofSeconds(seconds));
        return new Waiting(id(rank), owner, Priority.NORMAL, 0, rank);
    }

    private static GenerationId id(long number) {
        return new GenerationId(new UUID(0, number));
    }

    private static Instant at(long second) {
        return NOW.plusSeconds(second);
    }
}
