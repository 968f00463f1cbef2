package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.browser.EndedGenerations.State;
import app.storycore.browser.ViewCheck.View;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** A studio in which generations have ended, each in its way, and nothing is at work: what it says, and every view. */
@TestMethodOrder(OrderAnnotation.class)
class CalmViewsIT {

    private static final By CLEAR = By.cssSelector("#generation-indicator .generation-list-clear");
    private static final By MORE = By.cssSelector("#generation-indicator .generation-list-more");
    private static final int CARDS = 5;

    @RegisterExtension
    static final StudioServer SERVER =
            new StudioServer("calm-views").pictures(640, 640).rest(Duration.ofMillis(300));

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
        By frame = By.id("generation-indicator");
        String complete = ended.path(State.COMPLETE);
        return ViewCheck.lookedAt(
                Stream.of(
                        new View("login", nobody, "/login", Tab.button("Log in")),
                        new View("projects", owner, "/", By.cssSelector(".project-card")),
                        new View("dashboard-partly", owner, ended.path(State.PARTLY), card),
                        new View("results", owner, complete + "/results", By.cssSelector("[data-result]")),
                        new View("history", owner, "/history", By.cssSelector(".history-row")),
                        new View("record-lost", owner, ended.recordPath(State.LOST), frame),
                        new View("account", owner, "/account", By.cssSelector(".account-view")),
                        new View("admin-users", owner, "/admin/users", By.cssSelector(".user-row"))),
                Stream.of(
                        new View("dashboard-complete", owner, complete, card),
                        new View("dashboard-failed", owner, ended.path(State.FAILED), card),
                        new View("dashboard-lost", owner, ended.path(State.LOST), card),
                        new View("dashboard-cancelled", owner, ended.path(State.CANCELLED), card),
                        new View("project-history", owner, complete + "/history", panel),
                        new View("record", owner, ended.recordPath(State.COMPLETE), frame)));
    }

    @Order(1)
    @Test
    void failure_and_cancellation_say_what_happened_and_nothing_of_the_server() {
        Tab tab = owner.tab();
        tab.open(ended.path(State.LOST));
        assertThat(new DashboardPage(tab).waitForSight().words())
                .contains("Failed: No shot could be drawn", "The server has no room left.")
                .doesNotContain("/srv", "3f9a0c55");
        tab.open(ended.path(State.CANCELLED));
        assertThat(new DashboardPage(tab).waitForSight().words())
                .contains("Not reached")
                .doesNotContain("Pending");
    }

    @Order(2)
    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void view_is_accessible_and_fits_every_screen_in_the_language_of_the_longest_words(View view) throws IOException {
        ViewCheck.speak(owner, ViewCheck.LONGEST_WORDS);
        ViewCheck.assertAccessibleOnEveryScreen(view);
    }

    @Order(3)
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("app.storycore.browser.ViewCheck#otherLanguages")
    void view_fits_a_phone_in_every_other_language(String language) throws IOException {
        ViewCheck.speak(owner, language);
        ViewCheck.assertFitPhone(
                language, views().filter(view -> owner.equals(view.who())).toList());
    }

    /** Those of the night: the others are seen when their projects are opened. */
    @Order(4)
    @Test
    void hundred_outcomes_are_cleared_in_every_tab() {
        ViewCheck.speak(owner, "English");
        Tab tab = owner.tab();
        for (State state : State.values()) {
            tab.open(ended.path(state));
            var unusedPanel = new DashboardPage(tab).waitForSight();
        }
        Tab other = owner.newTab();
        other.open("/queue");
        for (Tab one : List.of(tab, other)) {
            one.waitUntil("five cards", () -> new Drawer(one).cards().size() == CARDS);
            int more = EndedGenerations.OVERNIGHT - CARDS;
            assertThat(one.waitForSight(MORE).getText()).isEqualTo("and " + more + " more in the history");
        }
        tab.click(CLEAR);
        for (Tab one : List.of(tab, other)) {
            one.waitUntil("no card", () -> new Drawer(one).cards().isEmpty());
        }
    }
}
