package app.storycore.metrics;

import static java.util.stream.Collectors.groupingBy;

import app.storycore.workflow.monitor.ServerCondition;
import app.storycore.workflow.monitor.ServerStatus;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** How the servers are that draw, as this node sees them, and what they have to do. */
final class ServerMetrics implements MeterBinder {

    /** Servers with series of their own. */
    static final int MOST_SERVERS = 50;

    private final ClusterReader reader;
    private final ServerNames names = new ServerNames(MOST_SERVERS);

    ServerMetrics(ClusterReader reader) {
        this.reader = reader;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Stream.of(ServerCondition.READY, ServerCondition.FAILING, ServerCondition.DISABLED)
                .forEach(condition -> Gauge.builder("studio.servers", this, metrics -> metrics.count(condition))
                        .description("Servers that draw, by whether they can be given pictures")
                        .tag("state", condition.name().toLowerCase(Locale.ROOT))
                        .register(registry));
        MultiGauge used = MultiGauge.builder("studio.server.places.used")
                .description("Pictures that a server has in work for this node")
                .register(registry);
        MultiGauge places = MultiGauge.builder("studio.server.places")
                .description("Pictures that a server may have in work at the same time, 0 while it cannot be given any")
                .register(registry);
        reader.whenRead(reading -> {
            used.register(rows(reading.servers(), ServerStatus::inWorkHere), true);
            places.register(rows(reading.servers(), ServerMetrics::places), true);
        });
    }

    private static int places(ServerStatus server) {
        return server.condition() == ServerCondition.READY ? server.places() : 0;
    }

    /** Nothing is known while the database is away. */
    private double count(ServerCondition condition) {
        return reader.latest()
                .map(reading -> (double) reading.servers().stream()
                        .filter(server -> server.condition() == condition)
                        .count())
                .orElse(Double.NaN);
    }

    private List<MultiGauge.Row<?>> rows(List<ServerStatus> servers, ToIntFunction<ServerStatus> figure) {
        Map<String, List<ServerStatus>> named =
                servers.stream().collect(groupingBy(server -> names.tag(server.name())));
        return named.keySet().stream()
                .<MultiGauge.Row<?>>map(
                        name -> MultiGauge.Row.of(Tags.of("server", name), this, metrics -> metrics.sum(name, figure)))
                .toList();
    }

    private double sum(String tag, ToIntFunction<ServerStatus> figure) {
        return reader.latest()
                .map(reading -> (double) reading.servers().stream()
                        .filter(server -> names.tag(server.name()).equals(tag))
                        .mapToInt(figure)
                        .sum())
                .orElse(Double.NaN);
    }
}
