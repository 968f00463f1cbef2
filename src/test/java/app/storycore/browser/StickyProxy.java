package app.storycore.browser;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A proxy for machines without HAProxy: a new browser goes to the next node that answers, and stays there by a cookie as
 * long as that node answers.
 */
final class StickyProxy implements Proxy {

    private static final Pattern COOKIE = Pattern.compile(Proxy.COOKIE + "=(\\d+)");
    private static final int CONNECT_MS = 500;
    private static final int HEAD_MAX = 64 * 1024;

    private final List<Integer> ports;
    private final ServerSocket door;
    private final AtomicInteger next = new AtomicInteger();
    private final Set<Socket> live = ConcurrentHashMap.newKeySet();

    /** The node that a connection goes to. */
    private record Backend(int node, Socket socket) {}

    /** @param ports of the nodes on this machine */
    StickyProxy(List<Integer> ports) {
        this.ports = ports;
        try {
            door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::open);
    }

    @Override
    public String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    @Override
    public String cookieOf(int node) {
        return String.valueOf(node);
    }

    /** Lets nothing more through to browsers on the push connections of now, as a proxy does that forgot them. */
    void forgetPushConnections() {
        await().until(() -> !live.isEmpty());
        live.clear();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() {
        try {
            while (true) {
                Socket client = door.accept();
                client.setTcpNoDelay(true); // else what is passed on in parts waits 40 ms for each
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket client) {
        try (client) {
            String question = head(client.getInputStream());
            Matcher cookie = COOKIE.matcher(question);
            int wanted = cookie.find() ? Integer.parseInt(cookie.group(1)) : -1;
            Backend backend = connect(wanted);
            try (Socket server = backend.socket()) {
                send(server, question);
                Thread.ofVirtual().start(() -> pump(client, server));
                String answer = head(server.getInputStream());
                send(client, backend.node() == wanted ? answer : withCookie(answer, backend.node()));
                if (isPush(question)) {
                    live.add(server);
                    pumpWhileLive(server, client);
                } else {
                    pump(server, client);
                }
            }
        } catch (IOException gone) {
            // the browser or the node went away; the browser asks again
        }
    }

    private static boolean isPush(String question) {
        return question.toLowerCase(Locale.ROOT).contains("upgrade: websocket");
    }

    private void pumpWhileLive(Socket server, Socket client) throws IOException {
        byte[] buffer = new byte[8192];
        int read = server.getInputStream().read(buffer);
        while (read >= 0) {
            if (live.contains(server)) {
                client.getOutputStream().write(buffer, 0, read);
            }
            read = server.getInputStream().read(buffer);
        }
    }

    private Backend connect(int wanted) throws IOException {
        int first = wanted >= 0 ? wanted : next.getAndIncrement();
        for (int node : IntStream.range(0, ports.size())
                .map(i -> (first + i) % ports.size())
                .toArray()) {
            Socket socket = new Socket();
            try {
                socket.setTcpNoDelay(true);
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.get(node)), CONNECT_MS);
                return new Backend(node, socket);
            } catch (IOException away) {
                socket.close();
            }
        }
        throw new IOException("No node answers");
    }

    private static String withCookie(String answer, int node) {
        return answer.replaceFirst("\r\n", "\r\nSet-Cookie: " + Proxy.COOKIE + "=" + node + "; Path=/; HttpOnly\r\n");
    }

    private static void send(Socket socket, String head) throws IOException {
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** All up to the empty line. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0 || head.size() > HEAD_MAX) {
                throw new IOException("No end of the head");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException gone) {
            // one side went away, and so does the other
        }
    }
}
