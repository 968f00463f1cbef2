package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.generation.GenerationId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three nodes at work on twelve generations, of which one after the other is killed, frozen or cut off from the database.
 * Nothing is lost, nothing is made twice, all ends. Run with {@code -Pbench}.
 */
@Tag("bench")
class ClusterBench {

    private static final int KILLS = Integer.getInteger("bench.kills", 100);
    private static final int FREEZES = Integer.getInteger("bench.freezes", 10);
    private static final int GENERATIONS = 12;
    private static final int SHARE = 3;
    private static final int SHOTS = 20;
    private static final int BETWEEN_MS = 2_000;
    private static final Duration TAKE_OVER = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @RegisterExtension
    static final StudioCluster CLUSTER = new StudioCluster("cluster-bench", 3, "--studio.generations.at-once=8");

    private static final Map<Long, String> LIVES = new HashMap<>();

    private static ClusterLoad load;
    private static WriteLog writes;

    @RegisterExtension
    final Browsers browsers = new Browsers(CLUSTER.nodes().getFirst());

    private final List<Duration> takeOvers = new ArrayList<>();

    @BeforeAll
    static void start() {
        CLUSTER.nodes().forEach(node -> node.rest(Duration.ofMillis(100)));
        CLUSTER.start();
        load = new ClusterLoad(CLUSTER);
        load.write(GENERATIONS, SHOTS);
        writes = new WriteLog(CLUSTER);
    }

    @AfterAll
    static void end() {
        load.close();
    }

    @BeforeEach
    void work() {
        CLUSTER.start();
        CLUSTER.nodes().forEach(ClusterBench::remember);
        load.keepBusy();
        await().atMost(PATIENCE)
                .until(() ->
                        CLUSTER.nodes().stream().noneMatch(node -> runs(node).isEmpty()));
    }

    @AfterEach
    void nothing_is_lost_or_made_twice() throws InterruptedException {
        CLUSTER.start();
        load.finish();
        takeOvers.sort(null);
        Figures.print(
                "shots recorded so far", writes.recorded() + ", lost " + writes.lost() + ", twice " + writes.twice());
        assertThat(writes.faults()).isEmpty();
        assertThat(writes.lost()).as("panels lost").isZero();
        assertThat(writes.twice()).as("made or recorded twice").isZero();
        assertThat(writes.revived()).as("going on after their end").isZero();
        assertThat(writes.strangers(LIVES)).isEmpty();
    }

    @Test
    void survives_kills_of_random_nodes() throws InterruptedException {
        for (int kill = 1; kill <= KILLS; kill++) {
            StudioServer node = oneOf(CLUSTER.nodes());
            await().atMost(PATIENCE).until(() -> anotherAnswers(node));
            List<String> runs = runs(node);
            Instant lost = Instant.now();
            node.kill();
            node.begin();
            remember(node);
            awaitTakeOver(runs, lost, "kill " + kill);
            Thread.sleep(ThreadLocalRandom.current().nextInt(BETWEEN_MS));
        }
        print("take-over of " + KILLS + " killed nodes");
    }

    @Test
    void a_frozen_node_keeps_nobody_from_taking_over_and_writes_nothing_afterwards() throws InterruptedException {
        for (int freeze = 1; freeze <= FREEZES; freeze++) {
            StudioServer node = oneOf(CLUSTER.nodes());
            await("its share of the work")
                    .atMost(PATIENCE)
                    .until(() -> runs(node).size() >= SHARE);
            Thread.sleep(ThreadLocalRandom.current().nextInt(BETWEEN_MS));
            Instant lost = Instant.now();
            node.freeze();
            List<String> runs = runs(node);
            try {
                awaitTakeOver(runs, lost, "freeze " + freeze);
            } finally {
                node.thaw();
            }
            await("the woken node at work again")
                    .atMost(PATIENCE)
                    .until(() -> !runs(node).isEmpty());
        }
        print("take-over of " + FREEZES + " frozen nodes");
    }

    @Test
    void a_node_that_is_cut_off_from_the_database_is_replaced_and_comes_back() throws InterruptedException {
        for (int cut = 1; cut <= FREEZES; cut++) {
            StudioServer node = oneOf(CLUSTER.nodes());
            await("its share of the work")
                    .atMost(PATIENCE)
                    .until(() -> runs(node).size() >= SHARE);
            Thread.sleep(ThreadLocalRandom.current().nextInt(BETWEEN_MS));
            Instant lost = Instant.now();
            CLUSTER.line(node).cut();
            List<String> runs = runs(node);
            try {
                awaitTakeOver(runs, lost, "cut " + cut);
            } finally {
                CLUSTER.line(node).mend();
            }
            Instant mended = Instant.now();
            await("the node at work again")
                    .atMost(PATIENCE)
                    .until(() -> !runs(node).isEmpty());
            Figures.print("at work again after the line was mended", Duration.between(mended, Instant.now()));
        }
        print("take-over of " + FREEZES + " nodes that were cut off");
    }

    @ParameterizedTest
    @CsvSource({"fast, 0", "immediate, 0", "fast, 60"})
    void a_database_that_goes_and_comes_back_fails_nothing(String mode, int awaySeconds) throws InterruptedException {
        CLUSTER.postgres().shutDown(mode);
        Thread.sleep(Duration.ofSeconds(awaySeconds));
        CLUSTER.postgres().startUp();
        Instant back = Instant.now();
        await("shots recorded by every node")
                .atMost(PATIENCE)
                .until(() ->
                        writes.recordingSince(back).size() == CLUSTER.nodes().size());
        Figures.print(
                "all at work after the database was stopped (" + mode + ") and away for " + awaySeconds + " s",
                Duration.between(back, Instant.now()));
    }

    @Test
    void a_page_is_live_again_after_its_proxy_was_restarted() throws InterruptedException {
        Tab tab = LoginPage.enter(browsers.open(CLUSTER.url()).tab(), load.username(), load.page());
        DashboardPage page = new DashboardPage(tab);
        page.waitForPanel("that draws", CardState::isDrawing);

        ((HaProxy) CLUSTER.proxy()).restart(Duration.ofSeconds(5));
        Instant back = Instant.now();
        CardState before = page.panel().orElseThrow();

        page.waitForPanel("that moves on", panel -> !panel.equals(before));
        Figures.print("page live again after its proxy came back", Duration.between(back, Instant.now()));
        assertThat(tab.path()).isEqualTo(load.page());
        assertThat(tab.text()).doesNotContain("Connection lost");
    }

    private static void remember(StudioServer node) {
        LIVES.put(node.pid(), "node-" + (CLUSTER.nodes().indexOf(node) + 1));
    }

    private static boolean anotherAnswers(StudioServer lost) throws InterruptedException {
        for (StudioServer node : CLUSTER.nodes()) {
            if (!node.equals(lost) && node.isRunning() && node.answers()) {
                return true;
            }
        }
        return false;
    }

    private static StudioServer oneOf(List<StudioServer> nodes) {
        return nodes.get(ThreadLocalRandom.current().nextInt(nodes.size()));
    }

    /** What a node works on. */
    private static List<String> runs(StudioServer node) {
        try (StudioData data = CLUSTER.data()) {
            return data
                    .rows(
                            "select id from generation where status = 'RUNNING' and node like ?",
                            "%-" + node.pid() + "-%")
                    .stream()
                    .map(row -> String.valueOf(row.get("ID")))
                    .toList();
        }
    }

    /** Waits until all that a lost node had is at work on other ones, or has just ended. */
    private void awaitTakeOver(List<String> runs, Instant lost, String what) {
        for (String run : runs) {
            Instant at = await(what + ": take-over of " + run)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> takenOver(run, lost), found -> !found.equals(Instant.MIN));
            if (at.isAfter(lost)) {
                takeOvers.add(Duration.between(lost, at));
                if (takeOvers.getLast().compareTo(TAKE_OVER) > 0) {
                    System.out.println(what + ": " + run + " waited " + takeOvers.getLast());
                }
            }
        }
    }

    /** When somebody began with it anew; the instant of the loss if it ended meanwhile, the least one if neither. */
    private static Instant takenOver(String run, Instant lost) {
        try (StudioData data = CLUSTER.data()) {
            UUID id = new GenerationId(UUID.fromString(run)).value();
            List<Instant> begun = data
                    .rows(
                            "select happened_at from generation_event where generation_id = ? and reason_code = ?"
                                    + " order by revision desc",
                            id,
                            "RUN_TAKEN_OVER")
                    .stream()
                    .map(row -> StudioData.instant(row.get("HAPPENED_AT")))
                    .filter(at -> at != null && at.isAfter(lost))
                    .toList();
            if (!begun.isEmpty()) {
                return begun.getLast();
            }
            boolean ended = !data.rows("select id from generation where id = ? and ended_at is not null", id)
                    .isEmpty();
            return ended ? lost : Instant.MIN;
        }
    }

    private void print(String what) {
        takeOvers.sort(null);
        Figures.print(
                what,
                "median %d ms, worst %d ms of %d runs"
                        .formatted(
                                takeOvers.get(takeOvers.size() / 2).toMillis(),
                                takeOvers.getLast().toMillis(),
                                takeOvers.size()));
        assertThat(takeOvers.getLast()).isLessThan(TAKE_OVER);
    }
}
