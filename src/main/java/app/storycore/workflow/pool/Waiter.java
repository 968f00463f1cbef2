package app.storycore.workflow.pool;

import app.storycore.workflow.server.EngineServerFacts;
import java.util.Comparator;

/**
 * A picture that waits for a server.
 *
 * @param sequence what it has in common with the other pictures of its generation
 * @param ticket the smaller, the longer it has waited
 */
record Waiter(ServerPool.Wanted wanted, String sequence, long ticket) {

    boolean fits(PoolServer server) {
        EngineServerFacts facts = server.facts();
        return wanted.fits(facts);
    }

    /** Whether it is the server that may be at work on the picture already. */
    boolean isAtWork(PoolServer server) {
        return wanted.atWork().filter(server.facts().id()::equals).isPresent();
    }

    /** Those of the generation with the fewest pictures in work first, then those that have waited longest. */
    static Comparator<Waiter> fairly(ServerShares shares) {
        return Comparator.<Waiter>comparingInt(waiter -> shares.of(waiter.sequence()))
                .thenComparingLong(Waiter::ticket);
    }
}
