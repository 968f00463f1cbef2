package app.storycore.workflow.pool;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.engine.remote.AddressRefusedException;
import app.storycore.engine.remote.Credentials;
import app.storycore.engine.remote.ServerAddress;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoolServersTest {

    private static final Instant NOON = Instant.parse("2026-08-03T12:00:00Z");

    private final EngineServerFacts box = new EngineServerFacts(
            new ServerId(new UUID(0, 1)),
            "Box",
            ServerKind.COMFYUI,
            ServerAddress.of("http://127.0.0.1:1"),
            new Credentials.None(),
            1,
            List.of(),
            false);

    private final PoolServers servers = new PoolServers();

    PoolServersTest() throws AddressRefusedException {}

    @AfterEach
    void close() {
        servers.close();
    }

    private PoolServer theOne() {
        return servers.fitting(new Waiter(new Anything(), "", 0)).getFirst();
    }

    private record Anything() implements ServerPool.Wanted {
        @Override
        public boolean fits(EngineServerFacts server) {
            return true;
        }

        @Override
        public String name() {
            return "Portraits";
        }
    }

    @Test
    void a_server_that_is_used_again_still_has_in_work_what_it_had() {
        servers.apply(List.of(box));
        PoolServer before = theOne();
        before.begin();
        before.hold();
        servers.apply(List.of());
        servers.apply(List.of(box));
        assertThat(theOne().isFree(NOON)).isFalse();
        assertThat(servers.uses().get(box.id()).here()).isOne();

        before.end();
        assertThat(theOne().isFree(NOON)).isTrue();
    }

    @Test
    void a_server_that_has_gone_is_remembered_while_it_has_something_in_work() {
        servers.apply(List.of(box));
        PoolServer before = theOne();
        before.begin();
        before.hold();
        servers.apply(List.of());
        assertThat(servers.known()).isOne();

        before.end();
        servers.apply(List.of());
        assertThat(servers.known()).isZero();
    }

    @Test
    void what_has_a_place_is_counted_where_the_server_is_used_now() {
        servers.apply(List.of(box));
        PoolServer before = theOne();
        servers.apply(List.of());
        servers.apply(List.of(box));
        theOne().begin();
        theOne().hold();
        assertThat(servers.held(before)).isOne();
    }
}
