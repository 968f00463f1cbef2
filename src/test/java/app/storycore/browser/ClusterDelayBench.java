package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From the commit of a step on one node to its sight in a browser that is on another one; all share one clock. Run with
 * {@code -Pbench}.
 */
@Tag("bench")
class ClusterDelayBench {

    private static final int SHOTS = 110;
    private static final Duration REST = Duration.ofMillis(300);

    @RegisterExtension
    static final StudioCluster CLUSTER = new StudioCluster("cluster-delay", 2);

    @RegisterExtension
    final Browsers browsers = new Browsers(CLUSTER.nodes().getFirst());

    @Test
    void measures_delay_from_commit_of_a_step_to_its_sight_on_another_node() {
        CLUSTER.nodes().forEach(node -> node.rest(REST));
        CLUSTER.start();
        UUID project;
        try (StudioData data = CLUSTER.data()) {
            project = data.project(data.account("kim"), "Measured", SHOTS);
        }
        List<Tab> tabs = CLUSTER.nodes().stream()
                .map(node -> LoginPage.enter(browsers.open(node.url()).tab(), "kim", "/projects/" + project))
                .toList();
        String generation = new DashboardPage(tabs.getFirst()).generate().generation();
        tabs.forEach(tab -> new DashboardPage(tab).waitForPanel("that draws", CardState::isDrawing));
        Tab there = tabs.get(1 - CLUSTER.nodes().indexOf(CLUSTER.runnerOf(generation)));
        DashboardPage dashboard = new DashboardPage(there);
        dashboard.showResults();
        Instant since = Instant.now();
        dashboard.waitForPanel("that promotes", panel -> panel.stage().equals("PROMOTION"));

        List<Long> delays;
        try (StudioData data = CLUSTER.data()) {
            delays = SightDelays.of(MutationLog.of(there), data, generation, since);
        }
        // a slow page is told of several steps at once, and shows the last one only
        assertThat(delays).hasSizeGreaterThan(SHOTS / 2);
        Figures.print("delay from the commit of a step to its sight on another node", SightDelays.describe(delays));
    }
}
