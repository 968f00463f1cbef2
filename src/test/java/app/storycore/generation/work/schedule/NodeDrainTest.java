package app.storycore.generation.work.schedule;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.storycore.base.Subscription;
import app.storycore.cluster.ClusterNodes;
import app.storycore.cluster.NodeHeartbeat;
import app.storycore.cluster.NodeInfo;
import app.storycore.generation.work.RunHeartbeats;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.transaction.CannotCreateTransactionException;

class NodeDrainTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ClusterNodes nodes = mock();
    private final RunHeartbeats runs = mock();
    private final NodeHeartbeat heartbeat = mock();
    private final Subscription beats = mock();
    private NodeDrain drain;

    @BeforeEach
    void node() {
        when(heartbeat.subscribe(any())).thenReturn(beats);
        drain = new NodeDrain(nodes, heartbeat, runs, new NodeLimits(PATIENCE));
    }

    @Test
    void takes_no_work_then_hands_over_and_waits_while_other_nodes_live() throws InterruptedException {
        when(nodes.others()).thenReturn(List.of(mock(NodeInfo.class)));

        drain.stop();

        InOrder order = inOrder(nodes, runs, beats);
        order.verify(nodes).leave();
        order.verify(runs).handOver();
        order.verify(runs).awaitIdle(PATIENCE);
        order.verify(beats).close();
    }

    @Test
    void hands_nothing_over_when_no_other_node_lives() throws InterruptedException {
        when(nodes.others()).thenReturn(List.of());

        drain.stop();

        verify(runs, never()).awaitIdle(any());
        verify(beats).close();
    }

    @Test
    void lets_the_stop_go_on_while_the_database_is_away() {
        when(nodes.others()).thenThrow(new CannotCreateTransactionException("away"));

        assertThatCode(drain::stop).doesNotThrowAnyException();
    }
}
