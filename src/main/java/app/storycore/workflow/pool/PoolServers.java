package app.storycore.workflow.pool;

import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The servers that may be given pictures; guarded by the {@link ServerQueue}. */
final class PoolServers {

    private final Map<EngineServerFacts, PoolServer> servers = new LinkedHashMap<>();

    /** The last state of each server, also of one that is not to be used now, while it has something in work. */
    private final Map<ServerId, PoolServer> newest = new HashMap<>();

    /** Those that are new are opened, those that have changed go on with what they have in work, the rest is closed. */
    void apply(List<EngineServerFacts> now) {
        now.forEach(facts -> servers.computeIfAbsent(facts, this::opened));
        servers.entrySet().removeIf(known -> {
            boolean gone = !now.contains(known.getKey());
            if (gone) {
                known.getValue().close();
            }
            return gone;
        });
        newest.values().removeIf(server -> !servers.containsKey(server.facts()) && server.jobs() == 0);
    }

    private PoolServer opened(EngineServerFacts facts) {
        PoolServer opened = new PoolServer(facts);
        PoolServer earlier = newest.put(facts.id(), opened);
        return earlier == null ? opened : opened.after(earlier);
    }

    /** How many pictures have a place at a server, whichever state of it was asked for that. */
    int held(PoolServer server) {
        return newest.getOrDefault(server.facts().id(), server).held();
    }

    /** Of how many servers something is known. */
    int known() {
        return newest.size();
    }

    Optional<PoolServer> atWork(Waiter waiter) {
        return servers.values().stream().filter(waiter::isAtWork).findFirst();
    }

    List<PoolServer> fitting(Waiter waiter) {
        return servers.values().stream().filter(waiter::fits).toList();
    }

    /** How many pictures those that fit, and do not rest, draw at the same time. */
    int places(Predicate<EngineServerFacts> fits, Instant now) {
        return servers.values().stream()
                .filter(server -> fits.test(server.facts()) && !server.rests(now))
                .mapToInt(server -> server.facts().jobsAtOnce())
                .sum();
    }

    Map<ServerId, ServerUse> uses() {
        Map<ServerId, ServerUse> uses = new HashMap<>();
        servers.values().forEach(server -> uses.put(server.facts().id(), server.use()));
        return uses;
    }

    Optional<Instant> failingSince(ServerId id) {
        return servers.values().stream()
                .filter(server -> server.facts().id().equals(id) && server.isSilent())
                .findFirst()
                .flatMap(PoolServer::leftOut)
                .map(PoolServer.LeftOut::since);
    }

    void askAgain() {
        servers.values().forEach(PoolServer::askAgain);
    }

    void close() {
        servers.values().forEach(PoolServer::close);
    }
}
