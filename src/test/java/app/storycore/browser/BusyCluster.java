package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Three nodes at work on twelve generations, each followed by the next, from before a test until its end. Then nothing may
 * be lost or made twice, and all has to end.
 */
final class BusyCluster implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int GENERATIONS = 12;
    private static final int SHOTS = 20;
    private static final int SHARE = 3;
    private static final int NODES = 3;
    private static final Duration REST = Duration.ofMillis(100);

    private final StudioCluster cluster;
    private final Map<Long, String> lives = new HashMap<>();
    private ClusterLoad load;
    private WriteLog writes;

    /** @param name of the nodes' log files */
    BusyCluster(String name) {
        cluster = new StudioCluster(name, NODES, "--studio.generations.at-once=8");
        cluster.nodes().forEach(node -> node.rest(REST));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        cluster.start();
        load = new ClusterLoad(cluster);
        load.write(GENERATIONS, SHOTS);
        writes = new WriteLog(cluster);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        cluster.start();
        cluster.nodes().forEach(this::remember);
        load.keepBusy();
        cluster.nodes().forEach(this::awaitShare);
    }

    @Override
    public void afterEach(ExtensionContext context) throws InterruptedException {
        cluster.start();
        load.finish();
        Figures.print(
                "shots recorded so far",
                "%d, lost %d, twice %d".formatted(writes.recorded(), writes.lost(), writes.twice()));
        assertThat(writes.faults()).isEmpty();
        assertThat(writes.lost()).as("panels lost").isZero();
        assertThat(writes.twice()).as("made or recorded twice").isZero();
        assertThat(writes.revived()).as("going on after their end").isZero();
        assertThat(writes.strangers(lives)).isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        load.close();
        cluster.afterAll(context);
    }

    StudioCluster cluster() {
        return cluster;
    }

    /** The people whose generations they are. */
    ClusterLoad load() {
        return load;
    }

    StudioServer oneNode() {
        return cluster.nodes().get(ThreadLocalRandom.current().nextInt(NODES));
    }

    /** Waits until a node is not the only one that answers. */
    void awaitAnother(StudioServer node) {
        await("another node").atMost(PATIENCE).until(() -> anotherAnswers(node));
    }

    /** Kills a node, and starts it again without waiting for it. */
    void killAndBegin(StudioServer node) {
        node.kill();
        node.begin();
        remember(node);
    }

    private boolean anotherAnswers(StudioServer lost) throws InterruptedException {
        for (StudioServer node : cluster.nodes()) {
            if (!node.equals(lost) && node.isRunning() && node.answers()) {
                return true;
            }
        }
        return false;
    }

    private void remember(StudioServer node) {
        lives.put(node.pid(), "node-" + (cluster.nodes().indexOf(node) + 1));
    }

    /** Waits until a node has about as much to do as the others. */
    void awaitShare(StudioServer node) {
        await("its share of the work").atMost(PATIENCE).until(() -> runs(node).size() >= SHARE);
    }

    /** Waits until every node has recorded a shot after this moment. */
    void awaitAllAtWork(Instant then) {
        await("shots recorded by every node")
                .atMost(PATIENCE)
                .until(() -> writes.recordingSince(then).size() == NODES);
    }

    /** What a node works on. */
    List<String> runs(StudioServer node) {
        try (StudioData data = cluster.data()) {
            return data
                    .rows(
                            "select id from generation where status = 'RUNNING' and node like ?",
                            "%-" + node.pid() + "-%")
                    .stream()
                    .map(row -> String.valueOf(row.get("ID")))
                    .toList();
        }
    }
}
