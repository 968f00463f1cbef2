package app.storycore.metrics;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The studio's own metrics, for as long as there is a port to read them at. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
@Import({
    ClusterReader.class,
    ClusterMetrics.class,
    NodeMetrics.class,
    GenerationMetrics.class,
    EngineMetrics.class,
    ServerMetrics.class,
    ServerPictureMetrics.class,
    PushMetrics.class
})
class MetricsConfiguration {}
