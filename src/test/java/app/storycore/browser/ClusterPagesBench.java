package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.HttpVisitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Database, proxy and node go away under open pages and generations at work. Run with {@code -Pbench}. */
@Tag("bench")
class ClusterPagesBench {

    private static final String LOST = "Connection lost";

    @RegisterExtension
    static final BusyCluster CLUSTER = new BusyCluster("cluster-pages-bench");

    @RegisterExtension
    final Browsers browsers = new Browsers(CLUSTER.cluster().nodes().getFirst());

    @ParameterizedTest
    @CsvSource({"fast, 0", "immediate, 0", "fast, 60"})
    void a_database_that_goes_and_comes_back_fails_nothing(String mode, int awaySeconds) throws InterruptedException {
        CLUSTER.cluster().postgres().shutDown(mode);
        Thread.sleep(Duration.ofSeconds(awaySeconds));
        CLUSTER.cluster().postgres().startUp();
        Instant back = Instant.now();
        CLUSTER.awaitAllAtWork(back);
        Figures.print(
                "all at work after the database was stopped (" + mode + ") and away for " + awaySeconds + " s",
                Duration.between(back, Instant.now()));
    }

    @Test
    void a_page_of_a_node_that_is_cut_off_says_what_is_the_matter() throws Exception {
        StudioServer node = CLUSTER.oneNode();
        HttpVisitor visitor = new HttpVisitor(node.port());
        visitor.logIn(CLUSTER.load().username(), StudioData.PASSWORD);
        assertThat(visitor.get("/queue").statusCode()).isEqualTo(200);

        CLUSTER.cluster().line(node).cut();
        Instant lost = Instant.now();
        try {
            HttpResponse<String> page = visitor.get("/queue");
            Figures.print("page of a node that is cut off", Duration.between(lost, Instant.now()));
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("The database does not answer");
        } finally {
            CLUSTER.cluster().line(node).mend();
        }
    }

    @Test
    void a_page_is_live_again_after_its_proxy_was_restarted() throws InterruptedException {
        Tab tab = open().tab();
        HaProxy proxy = (HaProxy) CLUSTER.cluster().proxy();

        proxy.stop();
        tab.waitUntil("that the connection is lost", () -> tab.text().contains(LOST));
        proxy.start();
        Instant back = Instant.now();
        awaitMove(tab);

        Figures.print("page live again after its proxy came back", Duration.between(back, Instant.now()));
        assertThat(tab.path()).isEqualTo(CLUSTER.load().page());
        assertThat(tab.text()).doesNotContain(LOST);
    }

    @Test
    void a_page_of_a_frozen_node_is_live_again_on_another_one() {
        Browser browser = open();
        StudioServer node = CLUSTER.cluster().nodeOf(browser);

        node.freeze();
        Instant lost = Instant.now();
        try {
            browser.tab()
                    .waitUntil(
                            "another node",
                            () -> !CLUSTER.cluster().nodeOf(browser).equals(node));
            awaitMove(browser.tab());
        } finally {
            node.thaw();
        }
        Figures.print("page of a frozen node live again on another one", Duration.between(lost, Instant.now()));
        assertThat(browser.tab().path()).isEqualTo(CLUSTER.load().page());
    }

    private static void awaitMove(Tab tab) {
        DashboardPage page = new DashboardPage(tab);
        CardState before = page.waitForPanel("at all", panel -> true);
        page.waitForPanel("that moves on", panel -> !panel.equals(before));
    }

    /** A browser through the proxy, on the page of a generation at work. */
    private Browser open() {
        Browser browser = browsers.open(CLUSTER.cluster().url());
        LoginPage.enter(browser.tab(), CLUSTER.load().username(), CLUSTER.load().page());
        new DashboardPage(browser.tab()).waitForPanel("that draws", CardState::isDrawing);
        return browser;
    }
}
