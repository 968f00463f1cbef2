package app.storycore.generation.queue;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.queue.FairSharePolicy.Waiting;
import app.storycore.generation.store.QueueSchedule;
import app.storycore.generation.store.QueueSchedule.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/** The queue played forward by the rules of {@link FairSharePolicy} and its limits: who starts when, and who ends when. */
final class QueueSimulation {

    /** One at work, or one that the simulation has started. */
    record AtWork(AccountId ownerId, Instant end) {}

    private final Map<AccountId, Queue<Waiting>> lines = new HashMap<>();
    private final Map<AccountId, Long> running = new HashMap<>();
    private final Map<AccountId, Instant> lastStart;
    private final PriorityQueue<AtWork> atWork = new PriorityQueue<>(Comparator.comparing(AtWork::end));
    private final Map<GenerationId, Place> places = new HashMap<>();
    private final int slots;
    private final int accountLimit;
    private Instant time;
    private Instant turn;

    /**
     * @param working those at work now, with their expected ends
     * @param slots generations that may run at the same time
     * @param accountLimit of these, for one account
     */
    QueueSimulation(FairSharePolicy.Situation now, List<AtWork> working, int slots, int accountLimit, Instant instant) {
        this.slots = slots;
        this.accountLimit = accountLimit;
        time = instant;
        lastStart = new HashMap<>(now.lastStart());
        turn = lastStart.values().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        now.waiting().stream()
                .sorted(FairSharePolicy.WITHIN_ACCOUNT)
                .forEach(waiting -> lines.computeIfAbsent(waiting.ownerId(), id -> new ArrayDeque<>())
                        .add(waiting));
        working.forEach(this::begin);
    }

    /** @param left time at work that each of the waiting ones needs */
    QueueSchedule play(Map<GenerationId, Duration> left) {
        while (!lines.isEmpty()) {
            next().ifPresentOrElse(
                            waiting -> start(waiting, left.getOrDefault(waiting.id(), Duration.ZERO)), this::end);
        }
        return new QueueSchedule(places);
    }

    private Optional<Waiting> next() {
        if (atWork.size() >= slots) {
            return Optional.empty();
        }
        return lines.values().stream()
                .map(Queue::element)
                .filter(first -> running.getOrDefault(first.ownerId(), 0L) < accountLimit)
                .min(FairSharePolicy.betweenAccounts(running, lastStart));
    }

    private void start(Waiting waiting, Duration left) {
        Instant end = time.plus(left);
        places.put(waiting.id(), new Place(places.size() + 1, time, end));
        turn = turn.plusSeconds(1);
        lastStart.put(waiting.ownerId(), turn);
        lines.computeIfPresent(waiting.ownerId(), (id, line) -> {
            line.remove();
            return line.isEmpty() ? null : line;
        });
        begin(new AtWork(waiting.ownerId(), end));
    }

    private void begin(AtWork begun) {
        atWork.add(begun);
        running.merge(begun.ownerId(), 1L, Long::sum);
    }

    /** One that should have ended long ago makes room now, not in the past. */
    private void end() {
        AtWork ended = atWork.remove();
        running.merge(ended.ownerId(), -1L, Long::sum);
        time = ended.end().isBefore(time) ? time : ended.end();
    }
}
