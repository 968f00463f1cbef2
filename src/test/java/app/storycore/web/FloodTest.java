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
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Visitors who want to be many or slow. */
@ServerTest
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class FloodTest {

    private static final int SLOW = 210;

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    private final List<Socket> sockets = new ArrayList<>();
    private HttpVisitor visitor = new HttpVisitor(0);

    @BeforeEach
    void arrive() {
        visitor = new HttpVisitor(port);
    }

    @AfterEach
    void leave() throws IOException {
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
        await().atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .until(() -> visitor.get("/queue").statusCode() == 200);
        assertThat(visitor.logIn(name, PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_opens_twenty_pages_without_a_login_and_no_more() throws Exception {
        visitor.get("/login");
        for (int page = 0; page < 20; page++) {
            assertThat(visitor.get("/?v-r=init&location=login").statusCode()).isEqualTo(200);
        }
        var refused = visitor.get("/?v-r=init&location=login", "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Close pages you no longer need");
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
