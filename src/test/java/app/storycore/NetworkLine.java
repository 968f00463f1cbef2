package app.storycore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The network between a browser or a node and a server. Cut, it does what a cable does that is pulled out: nobody is told, no
 * connection ends, nothing arrives; mended, what was on its way arrives late.
 */
public final class NetworkLine implements AutoCloseable {

    private static final int BUFFER = 8192;

    private final ServerSocket entry;
    private final URI server;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition mended = lock.newCondition();
    private boolean cut;

    /** @param server its address */
    public NetworkLine(String server) {
        this.server = URI.create(server);
        try {
            entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /** The server's address at this end of the line. */
    public String url() {
        return "http://localhost:" + port() + server.getPath();
    }

    public int port() {
        return entry.getLocalPort();
    }

    public void cut() {
        set(true);
    }

    public void mend() {
        set(false);
    }

    private void set(boolean now) {
        lock.lock();
        try {
            cut = now;
            mended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                Socket client = entry.accept();
                add(client);
                Thread.ofPlatform().daemon().start(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** What goes through is passed on at once: held back until the last of it is acknowledged, each question would take 40 ms more. */
    private void add(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        sockets.add(socket);
    }

    private void connect(Socket client) {
        try {
            awaitMended();
            Socket upstream = new Socket(server.getHost(), server.getPort());
            add(upstream);
            Thread.ofPlatform().daemon().start(() -> carry(client, upstream));
            carry(upstream, client);
        } catch (IOException refused) {
            close(client);
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitMended();
                out.write(buffer, 0, read);
            }
        } catch (IOException ended) {
            // the other direction ends too
        }
        close(from);
        close(to);
    }

    private void awaitMended() throws IOException {
        lock.lock();
        try {
            while (cut) {
                mended.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The line is closed", e);
        } finally {
            lock.unlock();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // it is
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        sockets.forEach(NetworkLine::close);
        mend();
    }
}
