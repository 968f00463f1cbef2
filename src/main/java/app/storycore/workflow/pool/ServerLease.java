package app.storycore.workflow.pool;

import app.storycore.engine.Fault;
import app.storycore.engine.images.ImageFailedException;
import app.storycore.engine.remote.RemoteException;
import app.storycore.generation.work.engine.StudioEngineException;
import app.storycore.workflow.server.ServerAnswered;
import java.time.Duration;
import java.util.Optional;

/** The use of one server for one picture. */
public final class ServerLease implements AutoCloseable {

    private final ServerPool pool;
    private final PoolServer server;
    private final String sequence;
    private final long begun = System.nanoTime();
    private boolean givenBack;

    ServerLease(ServerPool pool, PoolServer server, String sequence) {
        this.pool = pool;
        this.server = server;
        this.sequence = sequence;
    }

    public PoolServer server() {
        return server;
    }

    public String name() {
        return server.facts().name();
    }

    /** It has answered: the next picture gets the place while this one is made ready and stored. */
    public void answered() {
        if (!givenBack) {
            pool.worked(server);
            close();
        }
    }

    /** It has drawn the picture, and took so long for it. */
    public void drew(Duration took) {
        answered();
        tell(Optional.empty(), took);
    }

    /** It has answered, and not drawn the picture. */
    public void failed(StudioEngineException why) {
        answered();
        tell(Optional.of(why.fault()), Duration.ofNanos(System.nanoTime() - begun));
    }

    /** It gets nothing more for a while, at least as long as it asks for; says why. */
    public StudioEngineException leaveOut(RemoteException failure) {
        return leaveOut(ServerFailures.of(name(), failure), failure.retryAfter());
    }

    /** As {@link #leaveOut(RemoteException)}. */
    public StudioEngineException leaveOut(ImageFailedException failure) {
        return leaveOut(ServerFailures.of(name(), failure), failure.retryAfter());
    }

    private StudioEngineException leaveOut(StudioEngineException why, Optional<Duration> asked) {
        pool.leaveOut(server, why, asked);
        tell(Optional.of(why.fault()), Duration.ofNanos(System.nanoTime() - begun));
        return why;
    }

    private void tell(Optional<Fault> fault, Duration took) {
        pool.tell(new ServerAnswered(server.facts().id(), name(), fault, took));
    }

    /** Gives the place back, unless that is done. */
    @Override
    public void close() {
        if (!givenBack) {
            givenBack = true;
            pool.giveBack(server, sequence);
        }
    }
}
