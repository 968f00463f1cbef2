package app.storycore.workflow.draw;

import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.workflow.pool.PoolServer;
import app.storycore.workflow.pool.ServerLease;
import app.storycore.workflow.pool.ServerPool;
import app.storycore.workflow.pool.ServerSupply;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One server of the pool and no other, for one picture; when it fails, that is said instead of waiting for it. */
final class OneServer implements ServerSupply {

    private final ServerPool pool;
    private final ServerId id;
    private final Runnable taken;
    private @Nullable PoolServer last;
    private long since;

    /** @param taken called when the server is free for the picture */
    OneServer(ServerPool pool, ServerId id, Runnable taken) {
        this.pool = pool;
        this.id = id;
        this.taken = taken;
    }

    private final class OnlyThis implements ServerPool.Wanted {

        private final ServerPool.Wanted wanted;

        OnlyThis(ServerPool.Wanted wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean fits(EngineServerFacts server) {
            return server.id().equals(id) && wanted.fits(server);
        }

        @Override
        public String name() {
            return wanted.name();
        }
    }

    @Override
    public ServerLease take(ServerPool.Wanted wanted, Drawing drawing) throws EngineException {
        Optional<PoolServer.LeftOut> failed = Optional.ofNullable(last).flatMap(PoolServer::leftOut);
        if (failed.isPresent()) {
            throw failed.get().why();
        }
        ServerLease lease = pool.take(new OnlyThis(wanted), drawing);
        last = lease.server();
        since = System.nanoTime();
        try {
            taken.run();
        } catch (RuntimeException stopped) {
            lease.close();
            throw stopped;
        }
        return lease;
    }

    @Override
    public int places(Predicate<EngineServerFacts> fits) {
        return 1;
    }

    @Override
    public String name(ServerId other) {
        return pool.name(other);
    }

    @Override
    public Clock clock() {
        return pool.clock();
    }

    /** Since the server was given the picture. */
    Duration worked() {
        return Duration.ofNanos(System.nanoTime() - since);
    }
}
