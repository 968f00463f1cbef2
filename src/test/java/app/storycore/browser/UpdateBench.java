package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two nodes of a version before are replaced by this one, one after the other, while sequences are generated and a browser
 * looks on. Run with {@code -Pbench} and {@code -Dstudio.jar.before=} the jar of that version.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = UpdateBench.BEFORE, matches = ".+")
class UpdateBench {

    static final String BEFORE = "studio.jar.before";

    private static final String JAR = "studio.jar";
    private static final int SHOTS = 20;
    private static final Duration REST = Duration.ofMillis(1500);

    @RegisterExtension
    static final StudioCluster CLUSTER = new StudioCluster("update", 2);

    @RegisterExtension
    final Browsers browsers = new Browsers(CLUSTER.nodes().getFirst());

    private final String jar = System.getProperty(JAR, "target/storycore-studio.jar");

    @Test
    void nothing_is_lost_or_made_twice_while_one_node_after_the_other_is_updated() throws IOException {
        CLUSTER.nodes().forEach(node -> node.packaged().pictures(320, 320).rest(REST));
        System.setProperty(JAR, System.getProperty(BEFORE));
        CLUSTER.start();
        UUID first;
        UUID second;
        try (StudioData data = CLUSTER.data()) {
            UUID anna = data.account("anna");
            first = data.project(anna, "First", SHOTS);
            second = data.project(anna, "Second", SHOTS);
        }
        Tab tab = browsers.open(CLUSTER.url()).tab();
        LoginPage.enter(tab, "anna", "/projects/" + first);
        String one = generate(tab, first);

        update(CLUSTER.nodes().getFirst());
        Tab before = browsers.open(CLUSTER.nodes().getLast().url()).tab();
        LoginPage.enter(before, "anna", "/projects/" + second);
        String other = generate(before, second);
        before.open("/queue");
        before.open("/history");

        update(CLUSTER.nodes().getLast());
        awaitComplete(DashboardPage.open(tab, first), one);
        awaitComplete(DashboardPage.open(tab, second), other);
        for (String generation : List.of(one, other)) {
            assertWholeAndOnce(generation);
        }
        for (StudioServer node : CLUSTER.nodes()) {
            assertThat(node.logged(" ERROR ")).isEmpty();
        }
    }

    private static String generate(Tab tab, UUID project) {
        DashboardPage page = DashboardPage.open(tab, project);
        String generation = page.generate().generation();
        page.waitForPanel("that draws", CardState::isDrawing);
        return generation;
    }

    private void update(StudioServer node) {
        node.stop();
        System.setProperty(JAR, jar);
        Figures.print("start of an updated node", node.start());
    }

    private static void awaitComplete(DashboardPage page, String generation) {
        page.waitForPanel("that is complete", panel -> panel.generation().equals(generation) && panel.isComplete());
    }

    private static void assertWholeAndOnce(String generation) {
        try (StudioData data = CLUSTER.data()) {
            List<Map<String, Object>> shots = data.rows(
                    "select status, panel_asset_id from generation_shot where generation_id = ?",
                    UUID.fromString(generation));
            assertThat(shots)
                    .hasSize(SHOTS)
                    .allSatisfy(shot -> assertThat(shot.get("STATUS")).isEqualTo("SUCCEEDED"));
            assertThat(shots).extracting(shot -> shot.get("PANEL_ASSET_ID")).doesNotHaveDuplicates();
            Figures.print(
                    "versions that drew",
                    data.rows(
                                    "select coalesce(s.engine_version, g.engine_version) as version, count(*) as shots"
                                            + " from generation_shot s join generation g on g.id = s.generation_id"
                                            + " where g.id = ? group by 1",
                                    UUID.fromString(generation))
                            .toString());
        }
    }
}
