package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** Every way in which a person leaves a running generation, and what they find when they come back. */
class WalkingAwayIT {

    /** More than is drawn before somebody has done what a test is about. */
    private static final int MANY_SHOTS = 20;

    private static final int FEW_SHOTS = 4;

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("walking-away").rest(Duration.ofSeconds(2));

    private static UUID wandering;
    private static UUID shared;
    private static UUID closed;
    private static UUID loggedOut;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void start() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            wandering = data.project(data.account("bea"), "Wandering", MANY_SHOTS);
            shared = data.project(data.account("cleo"), "Shared", FEW_SHOTS);
            data.account("stranger");
            closed = data.project(data.account("dora"), "Closed", MANY_SHOTS);
            loggedOut = data.project(data.account("emil"), "Logged out", MANY_SHOTS);
        }
        SERVER.start();
    }

    @Test
    void generation_goes_on_once_and_never_back_while_its_owner_looks_at_other_views_and_reloads() {
        Tab tab = LoginPage.enter(browsers.open().tab(), "bea", "/projects/" + wandering);
        DashboardPage dashboard = new DashboardPage(tab);
        String generation = dashboard.generate().generation();
        Drawer drawer = new Drawer(tab);

        drawer.waitFor(generation, "that draws", CardState::isDrawing);
        drawer.go("Queue");
        int inQueue =
                drawer.waitFor(generation, "in the queue", CardState::isRunning).progress();
        drawer.go("History");
        drawer.waitFor(generation, "that has moved on", card -> card.progress() > inQueue);
        drawer.goToProjects().open("Wandering");
        int back = dashboard
                .waitForPanel(
                        "of the same generation", panel -> panel.generation().equals(generation))
                .progress();
        tab.reload();
        assertThat(drawer.firstPaint()).singleElement().satisfies(card -> {
            assertThat(card.generation()).isEqualTo(generation);
            assertThat(card.progress()).isGreaterThanOrEqualTo(back);
        });
        dashboard.waitForPanel("that has moved on", panel -> panel.progress() > back);

        MutationLog.of(tab).assertNeverFalling(generation);
        dashboard.cancel();
        drawer.waitFor(generation, "that is cancelled", card -> card.status().equals("CANCELLED"));
        drawer.go("History");
        tab.waitForSight(By.cssSelector(".history-row"));
        assertThat(tab.list(
                        "return [...document.querySelectorAll('.history-row')].map(r => ({id: r.dataset.generation}))"))
                .extracting(row -> row.get("id"))
                .containsExactly(generation);
    }

    @Test
    void start_in_one_tab_shows_in_the_other_without_reload_and_nothing_of_it_exists_for_another_account() {
        Tab stranger = LoginPage.enter(browsers.open().tab(), "stranger", "/");
        Browser browser = browsers.open();
        Tab one = LoginPage.enter(browser.tab(), "cleo", "/projects/" + shared);
        Tab two = browser.newTab();
        two.open("/queue");
        Drawer other = new Drawer(two);
        assertThat(other.firstPaint()).isEmpty();
        two.script("window.neverReloaded = true");

        DashboardPage dashboard = new DashboardPage(one);
        String generation = dashboard.generate().generation();
        other.waitFor(generation, "that runs", CardState::isRunning);
        other.waitFor(generation, "that is complete", CardState::isComplete);
        assertThat(two.script("return window.neverReloaded")).isEqualTo(true);

        dashboard.waitForPanel("that is complete", CardState::isComplete);
        List<String> pictures = dashboard.showResults().finishedPictures();
        assertThat(pictures).hasSize(FEW_SHOTS);
        List<String> links = List.of(
                "/projects/" + shared,
                "/projects/" + shared + "/results",
                pictures.getFirst(),
                dashboard.link("Download package"),
                dashboard.link("PDF"),
                dashboard.link("Animatic"));
        Visitor owner = Visitor.as(one);
        Visitor nosy = Visitor.as(stranger);
        assertThat(links).allSatisfy(link -> {
            assertThat(owner.statusAtTheEnd(link)).as("for its owner").isEqualTo(200);
            assertThat(nosy.status(link)).as("for another account").isEqualTo(404);
        });
        assertThat(nosy.status("/")).as("the stranger's own page").isEqualTo(200);
        assertThat(new Drawer(stranger).firstPaint()).isEmpty();
        assertThat(MutationLog.of(stranger).all())
                .as("all that the stranger was shown")
                .isEmpty();
    }

    @Test
    void generation_moves_on_with_all_tabs_closed_and_the_first_paint_of_a_new_browser_shows_it() {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "dora", "/projects/" + closed);
        String generation = new DashboardPage(tab).generate().generation();
        int left = new Drawer(tab)
                .waitFor(generation, "that draws", CardState::isDrawing)
                .progress();
        browser.close();

        long stored = SERVER.storedFiles();
        await("ten more pictures, with nobody there")
                .atMost(Tab.PATIENCE)
                .until(() -> SERVER.storedFiles() >= stored + 10);

        Tab back = LoginPage.enter(browsers.open().tab(), "dora", "/queue");
        assertThat(new Drawer(back).firstPaint()).singleElement().satisfies(card -> {
            assertThat(card.generation()).isEqualTo(generation);
            assertThat(card.status()).isEqualTo("RUNNING");
            assertThat(card.progress()).isGreaterThan(left);
        });
        DashboardPage.open(back, closed).cancel();
    }

    @Test
    void generation_goes_on_after_log_out_and_is_there_after_log_in_elsewhere() {
        Tab tab = LoginPage.enter(browsers.open().tab(), "emil", "/projects/" + loggedOut);
        String generation = new DashboardPage(tab).generate().generation();
        Drawer drawer = new Drawer(tab);
        int left =
                drawer.waitFor(generation, "that draws", CardState::isDrawing).progress();
        drawer.logOut();

        Tab elsewhere = LoginPage.enter(browsers.open().tab(), "emil", "/");
        Drawer there = new Drawer(elsewhere);
        assertThat(there.firstPaint()).extracting(CardState::generation).containsExactly(generation);
        there.waitFor(generation, "that has moved on", card -> card.isRunning() && card.progress() > left);
        DashboardPage.open(elsewhere, loggedOut).cancel();
    }
}
