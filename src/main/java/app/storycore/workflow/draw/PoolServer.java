package app.storycore.workflow.draw;

import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.comfyui.client.ServerSocket;
import app.storycore.engine.comfyui.schema.NodeSchema;
import app.storycore.engine.remote.RemoteException;
import app.storycore.engine.remote.RemoteServer;
import app.storycore.generation.work.engine.StudioEngineException;
import app.storycore.workflow.server.EngineServerFacts;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One server as this node uses it; what changes is guarded by the {@link ServerPool}. */
final class PoolServer {

    private static final Duration FIRST_REST = Duration.ofSeconds(2);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final EngineServerFacts facts;
    private final RemoteServer remote;
    private final ComfyUi comfyUi;
    private final ServerSocket socket;
    private final Map<String, NodeSchema> schemas = new ConcurrentHashMap<>();
    private int jobs;
    private @Nullable LeftOut leftOut;

    /**
     * Why it is given nothing.
     *
     * @param since when it last worked
     * @param until when it is asked again
     */
    record LeftOut(StudioEngineException why, Instant since, Duration rest, Instant until) {}

    PoolServer(EngineServerFacts facts) {
        this.facts = facts;
        this.remote = new RemoteServer(facts.address(), facts.credentials());
        this.comfyUi = new ComfyUi(remote);
        this.socket = new ServerSocket(remote, System::nanoTime);
    }

    EngineServerFacts facts() {
        return facts;
    }

    RemoteServer remote() {
        return remote;
    }

    ComfyUi comfyUi() {
        return comfyUi;
    }

    ServerSocket socket() {
        return socket;
    }

    /** What the server says of a class of nodes; asked once, while it answers. */
    Optional<NodeSchema> schema(String type) throws RemoteException, InterruptedIOException {
        NodeSchema known = schemas.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<NodeSchema> asked = comfyUi.schema(type);
        asked.ifPresent(schema -> schemas.put(type, schema));
        return asked;
    }

    boolean isFree(Instant now) {
        return jobs < facts.jobsAtOnce() && (leftOut == null || !now.isBefore(leftOut.until()));
    }

    Optional<LeftOut> leftOut() {
        return Optional.ofNullable(leftOut);
    }

    int jobs() {
        return jobs;
    }

    void begin() {
        jobs++;
    }

    void end() {
        jobs--;
    }

    void worked() {
        leftOut = null;
    }

    /** Gives it a rest, longer each time. */
    void leaveOut(StudioEngineException why, Instant now) {
        schemas.clear();
        Duration rest = leftOut == null ? FIRST_REST : min(leftOut.rest().multipliedBy(2), LONGEST_REST);
        leftOut = new LeftOut(why, leftOut == null ? now : leftOut.since(), rest, now.plus(rest));
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    void close() {
        socket.close();
    }
}
