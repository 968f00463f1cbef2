package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three nodes with one PostgreSQL and one folder of files, behind a proxy with sticky sessions. */
class ClusterIT {

    private static final int SHOTS = 30;
    private static final Duration TAKE_OVER = Duration.ofSeconds(15);
    private static final Duration DRAINED = Duration.ofSeconds(30);
    private static final long AWAY_MS = 3_000;
    private static final String LOST = "Connection lost";

    @RegisterExtension
    static final StudioCluster CLUSTER = new StudioCluster("cluster", 3);

    private static UUID steered;
    private static UUID killed;
    private static UUID stopped;
    private static UUID away;

    @RegisterExtension
    final Browsers browsers = new Browsers(CLUSTER.nodes().getFirst());

    @BeforeAll
    static void start() {
        CLUSTER.nodes().forEach(node -> node.pictures(1280, 320).rest(Duration.ofMillis(200)));
        CLUSTER.start();
        setUpTwiceAtOnce();
        try (StudioData data = CLUSTER.data()) {
            steered = data.project(data.account("anna"), "Steered", SHOTS);
            killed = data.project(data.account("fritz"), "Killed", SHOTS);
            stopped = data.project(data.account("jana"), "Stopped", SHOTS);
            away = data.project(data.account("otto"), "Away", 20);
        }
    }

    @BeforeEach
    void all_nodes() {
        CLUSTER.start();
    }

    private static void setUpTwiceAtOnce() {
        try (Browser one = new Browser(CLUSTER.nodes().get(0).url());
                Browser other = new Browser(CLUSTER.nodes().get(1).url())) {
            List<Browser> both = List.of(one, other);
            both.forEach(browser -> fill(browser.tab()));
            Instant press = Instant.now().plusSeconds(1);
            both.parallelStream().forEach(browser -> pressAt(browser.tab(), press));
            both.forEach(browser -> waitForAnswer(browser.tab()));
        }
    }

    /** One gets in, the other one is told that somebody was faster. */
    private static void waitForAnswer(Tab tab) {
        tab.waitUntil(
                "an answer",
                () -> !tab.path().startsWith("/setup") || tab.text().contains("An administrator already exists"));
    }

    private static void fill(Tab tab) {
        tab.open("/setup");
        tab.waitForSight(Tab.button("Create administrator"));
        tab.write("Username", "chief" + tab.baseUrl().substring(tab.baseUrl().length() - 1));
        tab.write("Password", StudioData.PASSWORD);
        tab.write("Repeat password", StudioData.PASSWORD);
    }

    private static void pressAt(Tab tab, Instant when) {
        tab.script("""
                const button = [...document.querySelectorAll('vaadin-button')]
                  .find((one) => one.textContent.trim() === 'Create administrator');
                document.activeElement.blur();
                setTimeout(() => button.click(), arguments[0] - Date.now());""", when.toEpochMilli());
    }

    @Test
    void two_set_ups_at_once_on_two_nodes_make_one_administrator() {
        try (StudioData data = CLUSTER.data()) {
            assertThat(data.rows("select username from account where role = 'ADMIN'"))
                    .hasSize(1);
        }
    }

    @Test
    void what_is_started_on_one_node_is_seen_on_another_by_push_and_cancelled_there() {
        Tab here = enter(0, "anna", steered);
        Tab there = enter(1, "anna", steered);
        DashboardPage first = new DashboardPage(here);
        DashboardPage second = new DashboardPage(there);

        String generation = first.generate().generation();
        new Drawer(there).waitFor(generation, "that draws", CardState::isDrawing);
        CardState seen =
                second.waitForPanel("of the same", panel -> panel.generation().equals(generation));
        second.waitForPanel("that moves on", panel -> panel.progress() > seen.progress());

        second.cancel();
        first.waitForPanel("that is cancelled", panel -> panel.status().equals("CANCELLED"));
        new Drawer(here)
                .waitFor(generation, "that is cancelled", card -> card.status().equals("CANCELLED"));
    }

    @Test
    void a_killed_node_loses_nothing_and_its_page_comes_back_on_another_one() {
        Tab tab = LoginPage.enter(browsers.open(CLUSTER.url()).tab(), "fritz", "/projects/" + killed);
        DashboardPage page = new DashboardPage(tab);
        String generation = page.generate().generation();
        page.waitForPanel("that draws", panel -> panel.isDrawing() && panel.progress() > 5);
        StudioServer runner = CLUSTER.runnerOf(generation);
        String lost = CLUSTER.runnerName(generation);

        runner.kill();
        long kill = System.nanoTime();
        CLUSTER.awaitOtherRunner(generation, lost);
        Figures.print("take-over of a killed node", Duration.ofNanos(System.nanoTime() - kill));
        assertThat(Duration.ofNanos(System.nanoTime() - kill)).isLessThan(TAKE_OVER);

        page.waitForPanel("that is complete", panel -> panel.generation().equals(generation) && panel.isComplete());
        assertThat(tab.path()).isEqualTo("/projects/" + killed);
        assertThat(tab.text()).doesNotContain(LOST);
        assertNothingTwice(generation);
        assertThat(reasons(generation)).containsOnlyOnce("RUN_TAKEN_OVER");
    }

    @Test
    void a_stopped_node_hands_its_runs_over_and_its_pages_come_back() {
        Tab tab = LoginPage.enter(browsers.open(CLUSTER.url()).tab(), "jana", "/projects/" + stopped);
        DashboardPage page = new DashboardPage(tab);
        String generation = page.generate().generation();
        page.waitForPanel("that draws", panel -> panel.isDrawing() && panel.progress() > 5);
        StudioServer runner = CLUSTER.runnerOf(generation);
        String lost = CLUSTER.runnerName(generation);

        long stop = System.nanoTime();
        runner.stop();
        Duration took = Duration.ofNanos(System.nanoTime() - stop);
        Figures.print("end of a stopped node", took);
        assertThat(took).isLessThan(DRAINED);
        CLUSTER.awaitOtherRunner(generation, lost);

        page.waitForPanel("that is complete", panel -> panel.generation().equals(generation) && panel.isComplete());
        assertThat(tab.path()).isEqualTo("/projects/" + stopped);
        assertNothingTwice(generation);
        assertThat(reasons(generation)).contains("HANDED_OVER").doesNotContain("RUN_TAKEN_OVER");
        assertThat(attempts(generation)).as("attempts at each shot").containsOnly(1);
    }

    @Test
    void a_database_that_is_away_for_a_moment_fails_nothing() throws InterruptedException {
        Tab tab = LoginPage.enter(browsers.open(CLUSTER.url()).tab(), "otto", "/projects/" + away);
        DashboardPage page = new DashboardPage(tab);
        String generation = page.generate().generation();
        page.waitForPanel("that draws", CardState::isDrawing);

        CLUSTER.restartDatabase(AWAY_MS);

        page.waitForPanel("that is complete", panel -> panel.generation().equals(generation) && panel.isComplete());
        assertNothingTwice(generation);
    }

    private Tab enter(int node, String username, UUID project) {
        return LoginPage.enter(browsers.open(CLUSTER.nodes().get(node).url()).tab(), username, "/projects/" + project);
    }

    private static void assertNothingTwice(String generation) {
        List<Map<String, Object>> shots = shots(generation);
        assertThat(shots).allSatisfy(shot -> assertThat(shot.get("STATUS")).isEqualTo("SUCCEEDED"));
        assertThat(shots).extracting(shot -> shot.get("PANEL_ASSET_ID")).doesNotHaveDuplicates();
        try (StudioData data = CLUSTER.data()) {
            assertThat(data.rows(
                            "select id from generation_event where generation_id = ? and to_status = 'COMPLETED'",
                            UUID.fromString(generation)))
                    .hasSize(1);
        }
    }

    private static List<Integer> attempts(String generation) {
        return shots(generation).stream()
                .map(shot -> (Integer) shot.get("ATTEMPTS"))
                .toList();
    }

    private static List<Map<String, Object>> shots(String generation) {
        try (StudioData data = CLUSTER.data()) {
            return data.rows(
                    "select status, attempts, panel_asset_id from generation_shot where generation_id = ?",
                    UUID.fromString(generation));
        }
    }

    private static List<String> reasons(String generation) {
        try (StudioData data = CLUSTER.data()) {
            return data
                    .rows(
                            "select reason_code from generation_event where generation_id = ? order by revision",
                            UUID.fromString(generation))
                    .stream()
                    .map(row -> String.valueOf(row.get("REASON_CODE")))
                    .toList();
        }
    }
}
