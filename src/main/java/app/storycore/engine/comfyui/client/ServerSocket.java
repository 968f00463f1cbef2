package app.storycore.engine.comfyui.client;

import app.storycore.engine.remote.RemoteException;
import app.storycore.engine.remote.RemoteServer;
import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one WebSocket to a server, on which it tells of all jobs sent under {@link #client}. It only makes things fast: who
 * waits for a job asks the server too. Kept open by {@link #tend}: a socket that has been silent for too long while a job
 * is at work, or has broken, is closed and opened anew, under the same name and never two at a time.
 */
public final class ServerSocket {

    private static final Logger LOG = LoggerFactory.getLogger(ServerSocket.class);
    private static final Duration TO_CLOSE = Duration.ofSeconds(5);
    private static final Duration TO_BE_GONE = Duration.ofSeconds(1);
    private static final int LARGEST_FRAME = 32 << 20;

    private final RemoteServer server;
    private final LongSupplier nanoTime;
    private final String client = UUID.randomUUID().toString();
    private final Map<String, Consumer<JobEvent>> listeners = new ConcurrentHashMap<>();
    private @Nullable WebSocket open;
    private @Nullable CompletableFuture<WebSocket> opening;
    private CompletableFuture<?> closed = CompletableFuture.completedFuture(null);
    private boolean ended;
    private volatile long heard;

    public ServerSocket(RemoteServer server, LongSupplier nanoTime) {
        this.server = server;
        this.nanoTime = nanoTime;
    }

    public String client() {
        return client;
    }

    /** Tells of a job until what is returned is closed. */
    public Subscription listen(String job, Consumer<JobEvent> listener) {
        listeners.put(job, listener);
        return () -> listeners.remove(job, listener);
    }

    /** Ends to be told of a job. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Opens it when it is not open, and anew when it has been silent for longer than {@code silence}; not after {@link
     * #close}.
     *
     * @return whether it is open
     */
    public synchronized boolean tend(Duration silence) {
        if (open != null && (open.isInputClosed() || open.isOutputClosed() || isSilent(silence))) {
            drop();
        }
        if (!ended && open == null && opening == null && closed.isDone()) {
            connect();
        }
        return open != null;
    }

    private boolean isSilent(Duration silence) {
        return nanoTime.getAsLong() - heard > silence.toNanos();
    }

    private void connect() {
        try {
            heard = nanoTime.getAsLong();
            CompletableFuture<WebSocket> begun = server.socket("/ws?clientId=" + client, new Frames());
            opening = begun;
            CompletableFuture<WebSocket> unusedResult = begun.whenComplete(this::connected);
        } catch (RemoteException e) {
            LOG.debug("No WebSocket to {}", server.address(), e);
        }
    }

    private synchronized void connected(@Nullable WebSocket socket, @Nullable Throwable failure) {
        opening = null;
        if (socket != null) {
            open = socket;
        }
        if (ended) {
            drop();
        } else if (socket != null) {
            CompletableFuture<WebSocket> unusedSent = socket.sendText(SocketFrames.FEATURES, true);
        } else {
            LOG.debug("No WebSocket to {}", server.address(), failure);
        }
    }

    /** For good: whoever still waits for a job asks the server alone. */
    public synchronized void close() {
        ended = true;
        drop();
    }

    /** A second socket of the same name before the first one is gone hears nothing, so the next one waits for a while. */
    private void drop() {
        WebSocket closing = open;
        open = null;
        if (closing != null) {
            closed = closing.sendClose(WebSocket.NORMAL_CLOSURE, "")
                    .orTimeout(TO_CLOSE.toMillis(), TimeUnit.MILLISECONDS)
                    .handle((socket, failure) -> {
                        closing.abort();
                        return socket;
                    })
                    .thenApplyAsync(
                            socket -> socket,
                            CompletableFuture.delayedExecutor(TO_BE_GONE.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void tell(SocketFrames.Frame frame) {
        if (frame.job().isEmpty()) {
            listeners.values().forEach(listener -> listener.accept(frame.event()));
        } else {
            Consumer<JobEvent> listener = listeners.get(frame.job());
            if (listener != null) {
                listener.accept(frame.event());
            }
        }
    }

    /** Puts the parts of a message together. */
    private final class Frames implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            heard = nanoTime.getAsLong();
            text.append(part);
            if (last || text.length() > LARGEST_FRAME) {
                SocketFrames.text(text).ifPresent(ServerSocket.this::tell);
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
            heard = nanoTime.getAsLong();
            byte[] copy = new byte[part.remaining()];
            part.get(copy);
            bytes.writeBytes(copy);
            if (last || bytes.size() > LARGEST_FRAME) {
                SocketFrames.binary(ByteBuffer.wrap(bytes.toByteArray())).ifPresent(ServerSocket.this::tell);
                bytes.reset();
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
            heard = nanoTime.getAsLong();
            socket.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            LOG.debug("The WebSocket to {} broke", server.address(), failure);
            socket.abort();
        }
    }
}
