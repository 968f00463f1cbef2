package app.storycore.shell.memory;

import static app.storycore.HttpVisitor.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.HttpVisitor;
import app.storycore.ServerTest;
import app.storycore.WirePage;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Collection;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server keeps of an open page beside the page. */
@ServerTest
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class PageMemoryTest {

    private static final int SHORT = 500;

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ServletContext servlets;

    @Test
    void a_view_that_has_arrived_is_not_kept_to_be_sent_again() throws Exception {
        String name = "mira-" + UUID.randomUUID();
        var unused = accounts.create(name, PASSWORD, Role.USER);
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.logIn(name, PASSWORD);

        WirePage page = WirePage.open(visitor, "queue");

        assertThat(page.answerSentAgain()).hasSizeLessThan(SHORT);
    }

    @Test
    void a_push_connection_has_no_large_buffers_that_nothing_is_written_to() {
        Collection<? extends ServletRegistration> all =
                servlets.getServletRegistrations().values();
        assertThat(all)
                .extracting(servlet -> servlet.getInitParameter(PushBuffers.SETTING))
                .contains(PushBuffers.SIZE);
    }
}
