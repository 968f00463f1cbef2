package app.storycore.workflow.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.workflow.check.ServerProblem;
import app.storycore.workflow.check.ServerState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchedServerTest {

    private static final ServerState READY = new ServerState.Images(List.of());
    private static final ServerState AWAY = new ServerState.Failed(ServerProblem.UNREACHABLE);
    private static final Duration EVERY = Duration.ofNanos(5);
    private static final Instant NOON = Instant.parse("2026-08-03T12:00:00Z");

    private final WatchedServer server = new WatchedServer();

    @Test
    void is_asked_once_at_a_time_and_not_too_often() {
        assertThat(server.begin(-100, EVERY)).isTrue();
        assertThat(server.begin(-90, EVERY)).as("still asking").isFalse();
        server.answered(READY, NOON);
        assertThat(server.begin(-96, EVERY)).as("asked a moment ago").isFalse();
        assertThat(server.begin(-95, EVERY)).isTrue();
        server.unasked();
        assertThat(server.begin(-90, EVERY)).isTrue();
    }

    @Test
    void is_unknown_until_it_was_asked() {
        assertThat(server.seen(null).condition()).isEqualTo(ServerCondition.UNKNOWN);
        server.answered(READY, NOON);
        assertThat(server.seen(null).condition()).isEqualTo(ServerCondition.READY);
    }

    @Test
    void fails_since_its_first_failure_until_it_answers() {
        server.answered(AWAY, NOON);
        server.answered(AWAY, NOON.plusSeconds(60));
        assertThat(server.seen(null).condition()).isEqualTo(ServerCondition.FAILING);
        assertThat(server.seen(null).problem()).isEqualTo(ServerProblem.UNREACHABLE);
        assertThat(server.seen(null).since()).isEqualTo(NOON);

        server.answered(READY, NOON.plusSeconds(120));
        assertThat(server.seen(null).condition()).isEqualTo(ServerCondition.READY);
        assertThat(server.seen(null).problem()).isNull();
        assertThat(server.seen(NOON).since()).isNull();

        server.answered(AWAY, NOON.plusSeconds(180));
        assertThat(server.seen(null).since()).isEqualTo(NOON.plusSeconds(180));
    }

    @Test
    void fails_since_a_picture_failed_when_that_was_before_it_was_asked() {
        server.answered(READY, NOON);
        server.answered(AWAY, NOON.plusSeconds(60));

        assertThat(server.seen(NOON.plusSeconds(20)).since()).isEqualTo(NOON.plusSeconds(20));
        assertThat(server.seen(NOON.plusSeconds(80)).since()).isEqualTo(NOON.plusSeconds(60));
        assertThat(server.seen(NOON.minusSeconds(1)).since())
                .as("it has answered since")
                .isEqualTo(NOON.plusSeconds(60));
    }
}
