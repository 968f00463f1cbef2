package app.storycore.workflow.pool;

import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerId;
import java.time.Clock;
import java.util.function.Predicate;

/** Gives out servers, one for each picture. */
public interface ServerSupply {

    /**
     * Waits for a server.
     *
     * @param drawing told again and again what is waited for
     * @throws EngineException when there is none, or none that can work answers for a long time
     */
    ServerLease take(ServerPool.Wanted wanted, Drawing drawing) throws EngineException;

    /** How many pictures the fitting servers draw at the same time, those that rest after a failure aside; at least 1. */
    int places(Predicate<EngineServerFacts> fits);

    /** What people call a server, enabled or not; its id when it has gone. */
    String name(ServerId id);

    Clock clock();
}
