package app.storycore.browser;

import static org.awaitility.Awaitility.await;

import app.storycore.NetworkLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One node after the other is killed, frozen or cut off from the database. Run with {@code -Pbench}. */
@Tag("bench")
class ClusterBench {

    private static final int KILLS = Integer.getInteger("bench.kills", 100);
    private static final int LOSSES = Integer.getInteger("bench.losses", 10);
    private static final int BETWEEN_MS = 2_000;

    @RegisterExtension
    static final BusyCluster CLUSTER = new BusyCluster("cluster-bench");

    private final TakeOvers takeOvers = new TakeOvers(CLUSTER.cluster());

    @Test
    void survives_kills_of_random_nodes() throws InterruptedException {
        for (int kill = 1; kill <= KILLS; kill++) {
            StudioServer node = CLUSTER.oneNode();
            CLUSTER.awaitAnother(node);
            List<String> runs = CLUSTER.runs(node);
            Instant lost = Instant.now();
            CLUSTER.killAndBegin(node);
            takeOvers.await(runs, lost);
            Thread.sleep(ThreadLocalRandom.current().nextInt(BETWEEN_MS));
        }
        takeOvers.report("take-over of " + KILLS + " killed nodes");
    }

    @Test
    void a_frozen_node_keeps_nobody_from_taking_over_and_writes_nothing_afterwards() throws InterruptedException {
        for (int loss = 1; loss <= LOSSES; loss++) {
            StudioServer node = someAtWork();
            lose(node, node::freeze, node::thaw);
        }
        takeOvers.report("take-over of " + LOSSES + " frozen nodes");
    }

    @Test
    void a_node_that_is_cut_off_from_the_database_is_replaced_and_comes_back() throws InterruptedException {
        for (int loss = 1; loss <= LOSSES; loss++) {
            StudioServer node = someAtWork();
            NetworkLine line = CLUSTER.cluster().line(node);
            lose(node, line::cut, line::mend);
            Instant mended = Instant.now();
            await("the node at work again")
                    .atMost(BusyCluster.PATIENCE)
                    .until(() -> !CLUSTER.runs(node).isEmpty());
            Figures.print("at work again after the line was mended", Duration.between(mended, Instant.now()));
        }
        takeOvers.report("take-over of " + LOSSES + " nodes that were cut off");
    }

    /** In the middle of anything. */
    private static StudioServer someAtWork() throws InterruptedException {
        StudioServer node = CLUSTER.oneNode();
        CLUSTER.awaitShare(node);
        Thread.sleep(ThreadLocalRandom.current().nextInt(BETWEEN_MS));
        return node;
    }

    private void lose(StudioServer node, Runnable away, Runnable back) {
        Instant lost = Instant.now();
        away.run();
        try {
            takeOvers.await(CLUSTER.runs(node), lost);
        } finally {
            back.run();
        }
    }
}
