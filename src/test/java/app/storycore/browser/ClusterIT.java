package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Three nodes with one PostgreSQL and one folder of files, behind a proxy with sticky sessions. The nodes that are lost
 * come last, so that none has to be started again.
 */
@TestMethodOrder(OrderAnnotation.class)
class ClusterIT {

    private static final int SHOTS = 20;
    private static final int FEW_SHOTS = 8;
    private static final Duration REST = Duration.ofMillis(1500);

    /** Four times what a machine with nothing else to do is held to by {@link ClusterBench}. */
    private static final Duration TAKE_OVER = Duration.ofMinutes(1);

    private static final Duration DRAINED = Duration.ofMinutes(1);
    private static final long AWAY_MS = 3_000;
    private static final String LOST = "Connection lost";

    @RegisterExtension
    static final StudioCluster CLUSTER = new StudioCluster("cluster", 3);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(CLUSTER.nodes().getFirst()).betweenTests();

    private static UUID steered;
    private static UUID killed;
    private static UUID stopped;
    private static UUID away;
    private static Browser first;
    private static Browser second;
    private static Browser throughTheProxy;

    @BeforeAll
    static void start() {
        CLUSTER.nodes().forEach(node -> node.rest(REST));
        CLUSTER.start();
        setUpTwiceAtOnce();
        try (StudioData data = CLUSTER.data()) {
            UUID anna = data.account("anna");
            steered = data.project(anna, "Steered", SHOTS);
            killed = data.project(anna, "Killed", SHOTS);
            stopped = data.project(anna, "Stopped", SHOTS);
            away = data.project(anna, "Away", FEW_SHOTS);
        }
        throughTheProxy = BROWSERS.open(CLUSTER.url());
        List.of(first, second, throughTheProxy).forEach(browser -> {
            browser.driver().manage().deleteAllCookies();
            LoginPage.enter(browser.tab(), "anna", "/projects/" + steered);
        });
    }

    private static void setUpTwiceAtOnce() {
        first = BROWSERS.open(CLUSTER.nodes().get(0).url());
        second = BROWSERS.open(CLUSTER.nodes().get(1).url());
        List<Tab> tabs = List.of(first.tab(), second.tab());
        fill(first.tab(), "chief");
        fill(second.tab(), "boss");
        Instant press = Instant.now().plusSeconds(1);
        tabs.parallelStream().forEach(tab -> pressAt(tab, press));
        tabs.forEach(ClusterIT::waitForAnswer);
    }

    /** One gets in, the other one is told that somebody was faster. */
    private static void waitForAnswer(Tab tab) {
        tab.waitUntil(
                "an answer",
                () -> !tab.path().startsWith("/setup") || tab.text().contains("An administrator already exists"));
    }

    private static void fill(Tab tab, String username) {
        tab.open("/setup");
        tab.waitForSight(Tab.button("Create administrator"));
        tab.write("Username", username);
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

    @Order(1)
    @Test
    void two_set_ups_at_once_on_two_nodes_make_one_administrator() {
        try (StudioData data = CLUSTER.data()) {
            assertThat(data.rows("select username from account where role = 'ADMIN'"))
                    .hasSize(1);
        }
    }

    @Order(2)
    @Test
    void what_is_started_on_one_node_is_seen_on_another_by_push_and_cancelled_there() {
        DashboardPage here = new DashboardPage(first.tab());
        DashboardPage there = new DashboardPage(second.tab());

        String generation = here.generate().generation();
        new Drawer(second.tab()).waitFor(generation, "that draws", CardState::isDrawing);
        CardState seen =
                there.waitForPanel("of the same", panel -> panel.generation().equals(generation));
        there.waitForPanel("that moves on", panel -> panel.progress() > seen.progress());

        there.cancel();
        here.waitForPanel("that is cancelled", panel -> panel.status().equals("CANCELLED"));
        new Drawer(first.tab())
                .waitFor(generation, "that is cancelled", card -> card.status().equals("CANCELLED"));
    }

    @Order(3)
    @Test
    void a_database_that_is_away_for_a_moment_fails_nothing() throws InterruptedException {
        DashboardPage page = DashboardPage.open(first.tab(), away);
        String generation = page.generate().generation();
        page.waitForPanel("that draws", CardState::isDrawing);

        CLUSTER.restartDatabase(AWAY_MS);

        page.waitForPanel("that is complete", panel -> panel.generation().equals(generation) && panel.isComplete());
        assertNothingTwice(generation);
    }

    @Order(4)
    @Test
    void a_killed_node_loses_nothing_and_its_page_comes_back_on_another_one() {
        DashboardPage page = DashboardPage.open(throughTheProxy.tab(), killed);
        String generation = page.generate().generation();
        StudioServer runner = toTheRunner(generation);
        String lost = CLUSTER.runnerName(generation);

        runner.kill();
        long kill = System.nanoTime();
        CLUSTER.awaitOtherRunner(generation, lost);
        Figures.print("take-over of a killed node", Duration.ofNanos(System.nanoTime() - kill));
        assertThat(Duration.ofNanos(System.nanoTime() - kill)).isLessThan(TAKE_OVER);

        assertCompletesElsewhere(runner, generation);
        assertThat(reasons(generation)).containsOnlyOnce("RUN_TAKEN_OVER");
    }

    @Order(5)
    @Test
    void a_stopped_node_hands_its_runs_over_and_its_pages_come_back() {
        DashboardPage page = DashboardPage.open(throughTheProxy.tab(), stopped);
        String generation = page.generate().generation();
        StudioServer runner = toTheRunner(generation);
        String lost = CLUSTER.runnerName(generation);

        long stop = System.nanoTime();
        runner.stop();
        Duration took = Duration.ofNanos(System.nanoTime() - stop);
        Figures.print("end of a stopped node", took);
        assertThat(took).isLessThan(DRAINED);
        CLUSTER.awaitOtherRunner(generation, lost);

        assertCompletesElsewhere(runner, generation);
        assertThat(reasons(generation)).contains("HANDED_OVER").doesNotContain("RUN_TAKEN_OVER");
        assertThat(attempts(generation)).as("attempts at each shot").containsOnly(1);
    }

    /** Brings the page of a generation to the node that works on it. */
    private static StudioServer toTheRunner(String generation) {
        DashboardPage page = new DashboardPage(throughTheProxy.tab());
        page.waitForPanel("that draws", CardState::isDrawing);
        StudioServer runner = CLUSTER.runnerOf(generation);
        CLUSTER.bring(throughTheProxy, runner);
        throughTheProxy.tab().reload();
        page.waitForPanel("that draws", panel -> panel.isDrawing() && panel.progress() > 5);
        assertThat(CLUSTER.nodeOf(throughTheProxy)).isEqualTo(runner);
        return runner;
    }

    private static void assertCompletesElsewhere(StudioServer lost, String generation) {
        String path = throughTheProxy.tab().path();
        new DashboardPage(throughTheProxy.tab())
                .waitForPanel("that is complete", panel -> panel.generation().equals(generation) && panel.isComplete());
        assertThat(throughTheProxy.tab().path()).isEqualTo(path);
        assertThat(throughTheProxy.tab().text()).doesNotContain(LOST);
        assertThat(CLUSTER.nodeOf(throughTheProxy)).isNotEqualTo(lost);
        assertNothingTwice(generation);
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
