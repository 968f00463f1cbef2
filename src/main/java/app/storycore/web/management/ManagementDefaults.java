package app.storycore.web.management;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What the actuator offers where nothing else is set: health alone on the application's port; with a port of its own,
 * metrics as well. Without one none are collected, which would only make the start longer.
 */
class ManagementDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> HEALTH_ALONE = Map.of(
            "management.endpoints.web.exposure.include",
            "health",
            "management.defaults.metrics.export.enabled",
            "false",
            "spring.autoconfigure.exclude",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration");

    private static final Map<String, Object> WITH_METRICS =
            Map.of("management.endpoints.web.exposure.include", "health,prometheus");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean ownPort = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("management defaults", ownPort ? WITH_METRICS : HEALTH_ALONE));
    }
}
