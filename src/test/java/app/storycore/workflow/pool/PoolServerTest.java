package app.storycore.workflow.pool;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.engine.Fault;
import app.storycore.engine.remote.AddressRefusedException;
import app.storycore.engine.remote.Credentials;
import app.storycore.engine.remote.ServerAddress;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoolServerTest {

    private static final Instant NOON = Instant.parse("2026-08-03T12:00:00Z");

    private final PoolServer server;

    PoolServerTest() throws AddressRefusedException {
        server = new PoolServer(new EngineServerFacts(
                new ServerId(new UUID(0, 1)),
                "Box",
                ServerKind.COMFYUI,
                ServerAddress.of("http://127.0.0.1:1"),
                new Credentials.None(),
                1,
                List.of(),
                false));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void rests_longer_each_time_when_it_asks_for_nothing() {
        assertThat(restAfter(NOON, Optional.empty())).isEqualTo(Duration.ofSeconds(2));
        assertThat(restAfter(NOON.plusSeconds(10), Optional.empty())).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void rests_as_long_as_it_asks_for_and_not_for_ever() {
        assertThat(restAfter(NOON, Optional.of(Duration.ofSeconds(45)))).isEqualTo(Duration.ofSeconds(45));
        assertThat(restAfter(NOON, Optional.of(Duration.ofSeconds(1))))
                .as("the usual rest is longer")
                .isEqualTo(Duration.ofSeconds(4));
        assertThat(restAfter(NOON, Optional.of(Duration.ofDays(1)))).isEqualTo(Duration.ofMinutes(5));
    }

    private Duration restAfter(Instant now, Optional<Duration> asked) {
        server.leaveOut(ServerFailures.failed(Fault.BUSY, ReasonCode.ENGINE_SERVER_BUSY, "Box"), asked, now);
        Duration rest = Duration.ZERO;
        while (!server.isFree(now.plus(rest))) {
            rest = rest.plusSeconds(1);
        }
        return rest;
    }
}
