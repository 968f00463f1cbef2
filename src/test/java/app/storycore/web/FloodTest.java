package app.storycore.web;

import static app.storycore.HttpVisitor.PASSWORD;
import static app.storycore.HttpVisitor.location;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.asset.AssetLinks;
import app.storycore.asset.AssetService;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Visitors who want to be many, slow or gone. */
@ServerTest
class FloodTest {

    private static final int SLOW = 210;

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AssetService assets;

    private final List<Socket> sockets = new ArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private HttpVisitor visitor = new HttpVisitor(0);

    @BeforeEach
    void listen() {
        visitor = new HttpVisitor(port);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void leave() throws IOException {
        root.detachAppender(log);
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void slow_bodies_of_strangers_do_not_stop_those_who_are_logged_in() throws Exception {
        String name = somebody();
        assertThat(location(visitor.logIn(name, PASSWORD))).endsWith("/");
        for (int number = 0; number < SLOW; number++) {
            send("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 1000\r\n\r\nusername=");
        }
        await().atMost(Duration.ofSeconds(10))
                .pollInSameThread()
                .until(() -> visitor.get("/queue").statusCode() == 200);
        assertThat(visitor.logIn(name, PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_opens_twenty_pages_without_a_login_and_no_more() throws Exception {
        visitor.get("/login");
        for (int page = 0; page < 20; page++) {
            assertThat(visitor.get("/login?v-r=init&location=login").statusCode()).isEqualTo(200);
        }
        var refused = visitor.get("/login?v-r=init&location=login", "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Close pages you no longer need");
    }

    @Test
    void who_leaves_in_the_middle_of_a_download_leaves_no_error_in_the_log() throws Exception {
        UUID owner = accounts.create("owner-" + UUID.randomUUID(), PASSWORD, Role.USER).id();
        String path = "/" + AssetLinks.show(assets.storePicture(owner, "image/png", new byte[30_000_000]));
        visitor.logIn(accounts.get(owner).username(), PASSWORD);
        String cookies = String.join(
                "; ",
                visitor.cookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .toList());
        Socket socket = send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies + "\r\n\r\n");
        assertThat(socket.getInputStream().readNBytes(1000)).asString(US_ASCII).startsWith("HTTP/1.1 200");
        socket.setSoLinger(true, 0);
        socket.close();
        await().during(Duration.ofSeconds(1)).until(this::hasNoError);
    }

    private boolean hasNoError() {
        return log.list.stream().noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
    }

    private String somebody() {
        String name = "mira-" + UUID.randomUUID();
        accounts.create(name, PASSWORD, Role.USER);
        return name;
    }

    private Socket send(String request) throws IOException {
        Socket socket = new Socket("localhost", port);
        sockets.add(socket);
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        return socket;
    }
}
