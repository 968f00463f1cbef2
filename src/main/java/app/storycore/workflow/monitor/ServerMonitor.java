package app.storycore.workflow.monitor;

import app.storycore.workflow.check.ServerCheck;
import app.storycore.workflow.pool.ServerPool;
import app.storycore.workflow.pool.ServerUse;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerInfo;
import app.storycore.workflow.server.ServerService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * How all servers are: each is asked while somebody wants to know, at most every few seconds and without holding up
 * whoever asks. Changed servers are asked anew.
 */
@Service
public class ServerMonitor {

    private static final Logger LOG = LoggerFactory.getLogger(ServerMonitor.class);
    private static final Duration ASKED_EVERY = Duration.ofSeconds(5);

    private final ServerService servers;
    private final ServerCheck check;
    private final ServerPool pool;
    private final UsualTimes times;
    private final Clock clock;
    private final Map<ServerInfo, WatchedServer> watched = new ConcurrentHashMap<>();

    ServerMonitor(ServerService servers, ServerCheck check, ServerPool pool, UsualTimes times, Clock clock) {
        this.servers = servers;
        this.check = check;
        this.pool = pool;
        this.times = times;
        this.clock = clock;
    }

    /** All servers by name, each as it was when it answered last; takes some milliseconds of the database. */
    public List<ServerStatus> statuses() {
        List<ServerInfo> all = servers.all();
        Map<ServerId, ServerUse> uses = pool.uses();
        Map<UUID, Duration> usual = times.newest();
        watched.keySet().retainAll(all);
        return all.stream()
                .map(server -> status(server, uses.getOrDefault(server.id(), ServerUse.NONE), usual))
                .toList();
    }

    private ServerStatus status(ServerInfo server, ServerUse use, Map<UUID, Duration> usual) {
        WatchedServer seen = server.enabled() ? watch(server) : new WatchedServer();
        WatchedServer.Seen now = seen.seen(use.leftOutSince());
        return new ServerStatus(
                server.id(),
                server.name(),
                server.kind(),
                server.enabled() ? now.condition() : ServerCondition.DISABLED,
                now.problem(),
                now.since(),
                use.here(),
                use.inAll(),
                server.jobsAtOnce(),
                usual.get(server.id().value()));
    }

    private WatchedServer watch(ServerInfo server) {
        WatchedServer seen = watched.computeIfAbsent(server, unusedNew -> new WatchedServer());
        if (seen.begin(System.nanoTime(), ASKED_EVERY)) {
            Thread.ofVirtual().name("server-monitor").start(() -> ask(server.id(), seen));
        }
        return seen;
    }

    private void ask(ServerId id, WatchedServer seen) {
        try {
            seen.answered(check.state(id), clock.instant());
        } catch (RuntimeException unasked) {
            LOG.debug("Server {} could not be asked how it is", id, unasked);
            seen.unasked();
        }
    }
}
