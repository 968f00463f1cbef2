package app.storycore.browser;

import app.storycore.browser.EndedGenerations.State;
import app.storycore.browser.ViewCheck.View;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** Every view of a studio in which generations have ended, each in its way, and nothing is at work. */
@TestMethodOrder(OrderAnnotation.class)
class CalmViewsIT {

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("calm-views").pictures(640, 640);

    private static final Browsers BROWSERS = new Browsers(SERVER);
    private static EndedGenerations ended;
    private static Browser owner;
    private static Browser nobody;

    @BeforeAll
    static void set_the_scene() {
        owner = BROWSERS.open();
        ended = EndedGenerations.prepare(SERVER, owner);
        nobody = BROWSERS.open();
    }

    @AfterAll
    static void leave() {
        BROWSERS.closeAll();
    }

    static Stream<View> views() {
        By card = By.cssSelector("[data-shot]");
        By panel = By.id("generation-panel");
        String complete = ended.path(State.COMPLETE);
        return Stream.of(
                new View("login", nobody, "/login", Tab.button("Log in")),
                new View("projects", owner, "/", By.cssSelector(".project-card")),
                new View("dashboard-complete", owner, complete, card),
                new View("dashboard-partly", owner, ended.path(State.PARTLY), card),
                new View("dashboard-failed", owner, ended.path(State.FAILED), card),
                new View("dashboard-cancelled", owner, ended.path(State.CANCELLED), card),
                new View("results", owner, complete + "/results", By.cssSelector("[data-result]")),
                new View("project-history", owner, complete + "/history", panel),
                new View("history", owner, "/history", By.cssSelector(".history-row")),
                new View("record", owner, ended.recordPath(), By.id("generation-indicator")),
                new View("account", owner, "/account", By.cssSelector(".account-view")),
                new View("admin-users", owner, "/admin/users", By.cssSelector(".user-row")));
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void view_is_accessible_and_fits_every_screen(View view) throws IOException {
        ViewCheck.assertAccessibleOnEveryScreen(view);
    }

    @Order(2)
    @ParameterizedTest(name = "{0}")
    @MethodSource("app.storycore.browser.ViewCheck#languages")
    void every_view_fits_a_phone_in_the_language_of_the_longest_words(String language) throws IOException {
        ViewCheck.assertFitPhone(
                owner,
                language,
                views().filter(view -> owner.equals(view.who())).toList());
    }
}
