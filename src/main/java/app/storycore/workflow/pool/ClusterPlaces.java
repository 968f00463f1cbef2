package app.storycore.workflow.pool;

import app.storycore.base.DatabaseKind;
import app.storycore.base.NodeName;
import app.storycore.base.Subscription;
import app.storycore.base.Transactions;
import app.storycore.cluster.ClusterNodes;
import app.storycore.cluster.NodeInfo;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How many pictures all nodes together have in work at a server: each keeps its own number in the database, and takes
 * another place only under a lock on the server's row. The numbers of nodes that are dead do not count. An embedded database
 * has one node, which needs none of this.
 */
@Component
class ClusterPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterPlaces.class);
    private static final String TOPIC = "engine-places";

    /** Whoever waits says so every second. */
    private static final Duration WAITS_FOR = Duration.ofSeconds(3);

    /** A node that says nothing for this long and does not live is gone, and no more only out of breath. */
    private static final Duration GONE_FOR = Duration.ofHours(1);

    private final JdbcClient database;
    private final Transactions transactions;
    private final ObjectProvider<ClusterNodes> nodes;
    private final NodeName self;
    private final SignalChannel channel;
    private final Clock clock;
    private final boolean alone;

    /** @param nodes asked for later, as what they say of this node needs the engines */
    ClusterPlaces(
            JdbcClient database,
            Transactions transactions,
            ObjectProvider<ClusterNodes> nodes,
            NodeName self,
            SignalChannel channel,
            DatabaseKind kind,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.nodes = nodes;
        this.self = self;
        this.channel = channel;
        this.clock = clock;
        this.alone = kind.isEmbedded();
    }

    /**
     * What this node has and wants at a server.
     *
     * @param jobs in work
     * @param waiting pictures that wait for a place there
     * @param smallest the fewest pictures that a generation of those has in work
     */
    record Use(int jobs, int waiting, int smallest) {

        Use oneMoreInWork() {
            return new Use(jobs + 1, waiting, smallest);
        }

        Use oneMoreWaiting(int share) {
            return new Use(jobs, waiting + 1, waiting == 0 ? share : Math.min(smallest, share));
        }
    }

    private record OfNode(String node, Use use) {}

    /**
     * Takes one more place.
     *
     * @param mine as it is without the picture that wants it
     * @param share how many its generation has in work
     * @return false when all are taken, or the next one is for a generation on another node that has fewer
     */
    boolean take(EngineServerFacts server, Use mine, int share) {
        return alone
                || transactions.write(() -> {
                    lock(server.id());
                    List<OfNode> others = others(server.id());
                    int jobs = others.stream()
                                    .mapToInt(other -> other.use().jobs())
                                    .sum()
                            + mine.jobs();
                    boolean othersFirst = others.stream()
                            .map(OfNode::use)
                            .anyMatch(use -> use.waiting() > 0 && use.smallest() < share);
                    boolean free = jobs < server.jobsAtOnce() && !othersFirst;
                    keep(server.id(), free ? mine.oneMoreInWork() : mine.oneMoreWaiting(share));
                    return free;
                });
    }

    /**
     * Says what this node has and wants now; whoever waits on other nodes hears of it.
     *
     * @return false when it could not be stored
     */
    boolean tell(ServerId server, Use mine) {
        if (alone) {
            return true;
        }
        try {
            boolean wanted = transactions.write(() -> {
                keep(server, mine);
                return others(server).stream().anyMatch(other -> other.use().waiting() > 0);
            });
            if (wanted) {
                channel.send(Signal.of(TOPIC, server.toString()));
            }
            return true;
        } catch (DataAccessException | TransactionException notStored) {
            LOG.debug("What this node has in work at server {} is told again", server, notStored);
            return false;
        }
    }

    /** Removes what nodes have said that are no more. */
    void forgetGone() {
        if (alone) {
            return;
        }
        Set<String> live = live();
        transactions.writeOnly(() -> database.sql(
                        "delete from engine_server_use where told_at < :before and node <> :self and node not in (:live)")
                .param("before", at(clock.instant().minus(GONE_FOR)))
                .param("self", self.value())
                .param("live", live.isEmpty() ? Set.of("") : live)
                .update());
    }

    /** How many pictures each server has in work for other nodes that live. */
    Map<ServerId, Integer> jobsOfOthers() {
        if (alone) {
            return Map.of();
        }
        Set<String> live = live();
        Map<ServerId, Integer> jobs = new HashMap<>();
        database.sql("select server_id, node, jobs from engine_server_use where jobs > 0")
                .query(row -> {
                    if (live.contains(row.getString(2))) {
                        jobs.merge(new ServerId(row.getObject(1, UUID.class)), row.getInt(3), Integer::sum);
                    }
                });
        return jobs;
    }

    /** Has {@code listener} told, quickly, when places of a server were given back on another node. */
    Subscription whenGivenBack(Runnable listener) {
        return channel.subscribe(TOPIC, new SignalListener() {
            @Override
            public void received(Signal signal) {
                listener.run();
            }

            @Override
            public void missed() {
                listener.run();
            }
        });
    }

    private void lock(ServerId server) {
        var unused = database.sql("select id from engine_server where id = ? for no key update")
                .param(server.value())
                .query(UUID.class)
                .list();
    }

    private List<OfNode> others(ServerId server) {
        Set<String> live = live();
        return database
                .sql("""
                        select node, jobs, case when told_at > :fresh then waiting else 0 end, smallest_share
                        from engine_server_use where server_id = :server""")
                .param("server", server.value())
                .param("fresh", at(clock.instant().minus(WAITS_FOR)))
                .query((row, number) ->
                        new OfNode(row.getString(1), new Use(row.getInt(2), row.getInt(3), row.getInt(4))))
                .list()
                .stream()
                .filter(one -> live.contains(one.node()))
                .toList();
    }

    private Set<String> live() {
        return nodes.getObject().others().stream().map(NodeInfo::name).collect(Collectors.toSet());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private void keep(ServerId server, Use mine) {
        database.sql("""
                        insert into engine_server_use (server_id, node, jobs, waiting, smallest_share, told_at)
                        select id, :node, :jobs, :waiting, :share, :now from engine_server where id = :server
                        on conflict (server_id, node) do update set jobs = excluded.jobs,
                          waiting = excluded.waiting, smallest_share = excluded.smallest_share, told_at = excluded.told_at""")
                .param("now", at(clock.instant()))
                .param("server", server.value())
                .param("node", self.value())
                .param("jobs", mine.jobs())
                .param("waiting", mine.waiting())
                .param("share", mine.smallest())
                .update();
    }
}
