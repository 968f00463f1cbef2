package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.HttpVisitor;
import app.storycore.bench.PushTabs;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Many open pages over two nodes, by push connections as browsers have them, while prompts are edited on a third one: how
 * long an edit takes to every page that shows it, and what a node that leaves says of its pages. Run with {@code -Pbench};
 * {@code -Dbench.tabs=2000 -Dbench.people=200 -Dstudio.server.options=-Xmx3g} for as many as two nodes are made for.
 */
@Tag("bench")
class ClusterTabsBench {

    private static final int TABS = Integer.getInteger("bench.tabs", 400);
    private static final int PEOPLE = Integer.getInteger("bench.people", 20);
    private static final int TABS_OF_A_LOGIN = 5;
    private static final int SHOTS = 3;
    private static final int EDITS = 200;
    private static final int FAST_EDITS = 400;
    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final Duration HEALED = Duration.ofSeconds(60);

    @RegisterExtension
    static final StudioCluster CLUSTER = new StudioCluster("cluster-tabs", 2);

    private static ClusterLoad load;

    @BeforeAll
    static void start() {
        CLUSTER.start();
        load = new ClusterLoad(CLUSTER);
        load.write(PEOPLE, SHOTS);
    }

    @AfterAll
    static void stop() {
        load.close();
    }

    @Test
    void an_edit_comes_to_all_pages_on_both_nodes_that_show_it() throws Exception {
        try (PushTabs tabs = new PushTabs()) {
            Instant begun = Instant.now();
            open(tabs);
            Figures.print("a tab opened", Duration.between(begun, Instant.now()).dividedBy(TABS));
            long[] sent = new long[EDITS + 1];
            Thread reader = tabs.read(sent);
            edit(sent);
            long expected = (long) EDITS * (TABS / PEOPLE);
            for (Instant end = Instant.now().plus(HEALED);
                    tabs.seen() < expected && Instant.now().isBefore(end); ) {
                Thread.sleep(100);
            }
            tabs.stop(reader);
            Figures.print(
                    TABS + " tabs over two nodes, edits on a third",
                    "median %.0f ms, p95 %.0f ms, worst %.0f ms (edit %d) of %d; lost %d"
                            .formatted(
                                    tabs.percentile(0.5),
                                    tabs.percentile(0.95),
                                    tabs.percentile(1),
                                    tabs.slowest(),
                                    tabs.seen(),
                                    expected - tabs.seen()));
            assertThat(tabs.seen()).isEqualTo(expected);
            leaveAndBreakOff(tabs);
        }
    }

    /** Every page of somebody in turn, half of them on each node. */
    private static void open(PushTabs tabs) throws IOException, InterruptedException {
        for (int login = 0; login < TABS / TABS_OF_A_LOGIN; login++) {
            int person = login / 2 % PEOPLE;
            HttpVisitor visitor = new HttpVisitor(CLUSTER.nodes().get(login % 2).port());
            visitor.logIn(ClusterLoad.username(person), StudioData.PASSWORD);
            for (int tab = 0; tab < TABS_OF_A_LOGIN; tab++) {
                tabs.open(visitor, load.page(person));
            }
            visitor.leave();
        }
    }

    private static void edit(long[] sent) throws InterruptedException {
        for (int edit = 1; edit <= EDITS; edit++) {
            sent[edit] = System.nanoTime();
            load.edit(edit % PEOPLE, "A harbour at dawn, edited @" + edit + "@");
            Thread.sleep(BETWEEN);
        }
    }

    /** The pages of one node go with it, those of the other one with their browsers, while something is told to all. */
    private static void leaveAndBreakOff(PushTabs tabs) throws IOException, InterruptedException {
        Thread editor = Thread.ofPlatform().start(ClusterTabsBench::editFast);
        Instant begun = Instant.now();
        CLUSTER.nodes().getLast().stop();
        Figures.print("end of a node with " + TABS / 2 + " open pages", Duration.between(begun, Instant.now()));
        tabs.breakOff();
        editor.join();
        for (StudioServer node : CLUSTER.nodes()) {
            List<String> said = node.logged(" ERROR ");
            assertThat(said).isEmpty();
        }
    }

    private static void editFast() {
        for (int edit = 0; edit < FAST_EDITS; edit++) {
            load.edit(edit % PEOPLE, "A harbour at dusk, edited " + edit + " times");
        }
    }
}
