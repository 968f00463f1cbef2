package app.storycore.metrics;

import app.storycore.engine.Fault;
import app.storycore.workflow.server.ServerAnswered;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.context.event.EventListener;

/** What came of the pictures that this node asked of servers, and how long these took. */
class ServerPictureMetrics {

    private final MeterRegistry registry;
    private final ServerNames names = new ServerNames(ServerMetrics.MOST_SERVERS);

    ServerPictureMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @EventListener
    void on(ServerAnswered answer) {
        Timer.builder("studio.server.picture")
                .description("How long a server took for one picture, by its own clock where it has one")
                .tag("server", names.tag(answer.name()))
                .tag(
                        "outcome",
                        answer.fault().map(ServerPictureMetrics::outcome).orElse("drawn"))
                .serviceLevelObjectives(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5))
                .register(registry)
                .record(answer.took());
    }

    /** A server that has too much to do has not failed. */
    private static String outcome(Fault fault) {
        return fault == Fault.BUSY ? "busy" : "failed";
    }
}
