package app.storycore.backup.command;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * What is otherwise for a command than for a server, unless its command line says so: what libraries tell of their work
 * stays out of what it says, and it opens connections as it needs them.
 */
final class CommandDefaults implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final MapPropertySource DEFAULTS = new MapPropertySource(
            "defaults of commands",
            Map.of(
                    "logging.level.root", "warn",
                    "spring.datasource.hikari.maximum-pool-size", "4",
                    "spring.datasource.hikari.minimum-idle", "0"));

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        MutablePropertySources sources = event.getEnvironment().getPropertySources();
        if (sources.contains(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME)) {
            sources.addAfter(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME, DEFAULTS);
        } else {
            sources.addFirst(DEFAULTS);
        }
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }
}
