package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.browser.ViewCheck.View;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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

/** Every view of a studio at work, with a generation that runs, one that waits and one that is paused, or with nothing. */
@TestMethodOrder(OrderAnnotation.class)
class BusyViewsIT {

    /** More than is drawn before the views at work have been looked at. */
    private static final int MANY_SHOTS = 20;

    @RegisterExtension
    static final StudioServer SERVER =
            new StudioServer("busy-views", "--studio.generations.at-once=1").rest(Duration.ofSeconds(20));

    private static final Browsers BROWSERS = new Browsers(SERVER);
    private static UUID running;
    private static UUID queued;
    private static UUID paused;
    private static UUID empty;
    private static Browser owner;
    private static Browser newcomer;

    @BeforeAll
    static void set_the_scene() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            UUID mira = data.administrator("mira");
            data.account("nils");
            running = data.project(mira, "Desert crossing", MANY_SHOTS);
            queued = data.project(mira, "Rooftops", MANY_SHOTS);
            paused = data.project(mira, "Low tide", MANY_SHOTS);
            empty = data.project(mira, "Untitled", 0);
        }
        SERVER.start();
        owner = BROWSERS.open();
        Tab tab = LoginPage.enter(owner.tab(), "mira", "/projects/" + paused);
        new DashboardPage(tab).generate();
        new DashboardPage(tab).pause();
        DashboardPage.open(tab, running).generate();
        DashboardPage.open(tab, queued).generate();
        newcomer = BROWSERS.open();
        LoginPage.enter(newcomer.tab(), "nils", "/");
    }

    @AfterAll
    static void leave() {
        BROWSERS.closeAll();
    }

    static Stream<View> atWork() {
        By card = By.cssSelector("[data-shot]");
        return ViewCheck.lookedAt(
                Stream.of(
                        new View("dashboard-running", owner, path(running), card),
                        new View("queue", owner, "/queue", By.cssSelector(".queue-row")),
                        new View("admin-system", owner, "/admin/system", By.cssSelector(".node-card"))),
                Stream.of(
                        new View("projects-at-work", owner, "/", By.cssSelector(".project-card")),
                        new View("dashboard-queued", owner, path(queued), card),
                        new View("dashboard-paused", owner, path(paused), card),
                        new View("results-running", owner, path(running) + "/results", By.id("generation-panel"))));
    }

    static Stream<View> withNothing() {
        By hint = By.cssSelector(".empty-state");
        return ViewCheck.lookedAt(
                Stream.of(
                        new View("dashboard-empty", owner, path(empty), By.id("generation-panel")),
                        new View("projects-empty", newcomer, "/", Tab.button("Open the sample project")),
                        new View("missing", newcomer, path(running), By.id("generation-indicator"))),
                Stream.of(
                        new View("results-empty", owner, path(empty) + "/results", hint),
                        new View("queue-empty", newcomer, "/queue", hint),
                        new View("history-empty", newcomer, "/history", hint),
                        new View("admin-refused", newcomer, "/admin/users", By.cssSelector(".notice"))));
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @MethodSource({"atWork", "withNothing"})
    void view_is_accessible_and_fits_every_screen_in_the_language_of_the_longest_words(View view) throws IOException {
        ViewCheck.speak(owner, ViewCheck.LONGEST_WORDS);
        ViewCheck.assertAccessibleOnEveryScreen(view);
    }

    @Order(2)
    @Test
    void all_was_as_it_was_when_it_was_looked_at() {
        assertThat(status(running)).isEqualTo("RUNNING");
        assertThat(status(queued)).isEqualTo("QUEUED");
        assertThat(status(paused)).isEqualTo("PAUSED");
    }

    @Order(3)
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("app.storycore.browser.ViewCheck#otherLanguages")
    void view_fits_a_phone_in_every_other_language(String language) throws IOException {
        ViewCheck.speak(owner, language);
        List<View> views = Stream.concat(atWork(), withNothing())
                .filter(view -> owner.equals(view.who()))
                .toList();
        ViewCheck.assertFitPhone(language, views);
    }

    private static String status(UUID project) {
        return DashboardPage.open(owner.tab(), project).panel().orElseThrow().status();
    }

    private static String path(UUID project) {
        return "/projects/" + project;
    }
}
