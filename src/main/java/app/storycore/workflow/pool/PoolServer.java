package app.storycore.workflow.pool;

import app.storycore.engine.EngineWait;
import app.storycore.engine.Fault;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One server as this node uses it; what changes is guarded by the {@link ServerQueue}. */
public final class PoolServer {

    private static final Duration FIRST_REST = Duration.ofSeconds(2);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    /** However long it asks to be left alone. */
    private static final Duration LONGEST_ASKED = Duration.ofMinutes(5);

    private final EngineServerFacts facts;
    private final RemoteServer remote;
    private final ComfyUi comfyUi;
    private final PictureUploads uploads;
    private final ServerSocket socket;
    private final Map<String, NodeSchema> schemas = new ConcurrentHashMap<>();
    private AtomicInteger jobs = new AtomicInteger();
    private AtomicInteger held = new AtomicInteger();
    private volatile @Nullable LeftOut leftOut;
    private Instant fullUntil = Instant.MIN;

    /**
     * Why it is given nothing.
     *
     * @param since when it last worked
     * @param until when it is asked again
     */
    public record LeftOut(StudioEngineException why, Instant since, Duration rest, Instant until) {}

    PoolServer(EngineServerFacts facts) {
        this.facts = facts;
        this.remote = new RemoteServer(facts.address(), facts.credentials());
        this.comfyUi = new ComfyUi(remote);
        this.uploads = new PictureUploads(comfyUi);
        this.socket = new ServerSocket(remote, System::nanoTime);
    }

    public EngineServerFacts facts() {
        return facts;
    }

    public RemoteServer remote() {
        return remote;
    }

    public ComfyUi comfyUi() {
        return comfyUi;
    }

    public ServerSocket socket() {
        return socket;
    }

    public PictureUploads uploads() {
        return uploads;
    }

    /** What the server says of a class of nodes; asked once, while it answers. */
    public Optional<NodeSchema> schema(String type) throws RemoteException, InterruptedIOException {
        NodeSchema known = schemas.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<NodeSchema> asked = comfyUi.schema(type);
        asked.ifPresent(schema -> schemas.put(type, schema));
        return asked;
    }

    boolean isFree(Instant now) {
        return jobs.get() < facts.jobsAtOnce() && !now.isBefore(fullUntil) && !rests(now);
    }

    /** Whether it has failed and is not asked again yet. */
    boolean rests(Instant now) {
        return leftOut != null && now.isBefore(leftOut.until());
    }

    /** Another node has given a place back. */
    void askAgain() {
        fullUntil = Instant.MIN;
    }

    /** Takes over what an earlier state of the same server has in work. */
    PoolServer after(PoolServer earlier) {
        jobs = earlier.jobs;
        held = earlier.held;
        return this;
    }

    public Optional<LeftOut> leftOut() {
        return Optional.ofNullable(leftOut);
    }

    /** Whether it is left out because it does not answer. */
    boolean isSilent() {
        return leftOut != null && leftOut.why().fault() != Fault.BUSY;
    }

    ServerUse use() {
        return new ServerUse(held(), held(), leftOut == null ? null : leftOut.since());
    }

    EngineWait silence() {
        return new EngineWait(facts.name(), leftOut == null ? null : leftOut.since());
    }

    int jobs() {
        return jobs.get();
    }

    void begin() {
        jobs.incrementAndGet();
    }

    /** The picture that was begun has a place among those of all nodes. */
    void hold() {
        held.incrementAndGet();
    }

    /** How many have. */
    int held() {
        return held.get();
    }

    /** One that was begun has found no place. */
    void withdraw(Instant askAgain) {
        jobs.decrementAndGet();
        fullUntil = askAgain;
    }

    void end() {
        jobs.decrementAndGet();
        held.decrementAndGet();
    }

    void worked() {
        leftOut = null;
    }

    /**
     * Gives it a rest, longer each time.
     *
     * @param asked how long it asks to be left alone
     */
    void leaveOut(StudioEngineException why, Optional<Duration> asked, Instant now) {
        schemas.clear();
        uploads.forget();
        Duration rest = leftOut == null ? FIRST_REST : min(leftOut.rest().multipliedBy(2), LONGEST_REST);
        Duration alone = min(asked.orElse(Duration.ZERO), LONGEST_ASKED);
        leftOut = new LeftOut(why, leftOut == null ? now : leftOut.since(), rest, now.plus(max(rest, alone)));
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    void close() {
        socket.close();
    }
}
