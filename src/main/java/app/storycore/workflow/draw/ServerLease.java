package app.storycore.workflow.draw;

import app.storycore.generation.work.engine.StudioEngineException;

/** The use of one server for one picture. */
final class ServerLease implements AutoCloseable {

    private final ServerPool pool;
    private final PoolServer server;

    ServerLease(ServerPool pool, PoolServer server) {
        this.pool = pool;
        this.server = server;
    }

    PoolServer server() {
        return server;
    }

    String name() {
        return server.facts().name();
    }

    /** It has answered. */
    void worked() {
        pool.worked(server);
    }

    /** It gets nothing more for a while. */
    void leaveOut(StudioEngineException why) {
        pool.leaveOut(server, why);
    }

    @Override
    public void close() {
        pool.giveBack(server);
    }
}
