package app.storycore.generation.queue;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.Priority;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.Generations;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which queued generation may run next: of the account with the fewest running, then of the one that has waited longest
 * since its last start, then the most urgent, then the one with the first place. Within an account, what its owner put
 * to the front comes before all of this.
 *
 * <p>So an account with a hundred generations never keeps one with a single generation waiting for more than one of
 * its own.
 */
@Component
class FairSharePolicy {

    static final Comparator<Waiting> WITHIN_ACCOUNT = Comparator.comparingLong(Waiting::front)
            .reversed()
            .thenComparing(Waiting::priority, Comparator.reverseOrder())
            .thenComparingLong(Waiting::rank);

    /**
     * One generation that waits.
     *
     * @param front 0, or higher the later its owner put it to the front
     * @param rank place among those of the same priority; lower comes first
     */
    record Waiting(GenerationId id, AccountId ownerId, Priority priority, long front, long rank) {

        static Waiting of(Generation g) {
            return new Waiting(
                    new GenerationId(g.id()), new AccountId(g.ownerId()), g.priority(), g.frontRank(), g.queueRank());
        }
    }

    /**
     * What the choice depends on.
     *
     * @param running generations at work by account
     * @param lastStart when an account last got one started; an account that never did is missing
     */
    record Situation(List<Waiting> waiting, Map<AccountId, Long> running, Map<AccountId, Instant> lastStart) {

        static Situation read(Generations generations, LastStarts lastStarts) {
            return of(generations.queued(), generations, lastStarts);
        }

        /** @param queued all that wait, as they were read just now */
        static Situation of(List<Generation> queued, Generations generations, LastStarts lastStarts) {
            List<Waiting> waiting = queued.stream().map(Waiting::of).toList();
            List<AccountId> owners =
                    waiting.stream().map(Waiting::ownerId).distinct().toList();
            return new Situation(
                    waiting,
                    generations.running().stream()
                            .collect(Collectors.toMap(
                                    count -> new AccountId(count.getOwnerId()), Generations.RunningCount::getRunning)),
                    owners.isEmpty()
                            ? Map.of()
                            : lastStarts
                                    .findByOwnerIdIn(owners.stream()
                                            .map(AccountId::value)
                                            .toList())
                                    .stream()
                                    .collect(Collectors.toMap(
                                            turn -> new AccountId(turn.ownerId()), LastStart::lastStart)));
        }
    }

    /** The one that may run next, whose account has fewer than {@code accountLimit} running. */
    Optional<Waiting> next(Situation now, int accountLimit) {
        Map<AccountId, Waiting> firsts = new HashMap<>();
        now.waiting().stream()
                .filter(w -> now.running().getOrDefault(w.ownerId(), 0L) < accountLimit)
                .forEach(w -> firsts.merge(w.ownerId(), w, (a, b) -> WITHIN_ACCOUNT.compare(a, b) <= 0 ? a : b));
        return firsts.values().stream().min(betweenAccounts(now.running(), now.lastStart()));
    }

    static Comparator<Waiting> betweenAccounts(Map<AccountId, Long> running, Map<AccountId, Instant> lastStart) {
        return Comparator.<Waiting>comparingLong(w -> running.getOrDefault(w.ownerId(), 0L))
                .thenComparing(w -> lastStart.getOrDefault(w.ownerId(), Instant.MIN))
                .thenComparing(Waiting::priority, Comparator.reverseOrder())
                .thenComparingLong(Waiting::rank);
    }
}
