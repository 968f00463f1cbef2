package app.storycore;

import app.storycore.base.MovableClock;
import app.storycore.engine.PanelEngine;
import app.storycore.generation.Priority;
import app.storycore.generation.RunLauncher;
import app.storycore.generation.work.ScriptedEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The studio without its scheduler: a clock, an engine and a launcher that tests hold in their hands. */
@TestConfiguration(proxyBeanMethods = false)
public class StudioTestConfiguration {

    /** Remembers what was admitted instead of running it. */
    public static final class LaunchList implements RunLauncher {

        private final List<UUID> launched = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void launch(UUID generationId, Priority priority) {
            launched.add(generationId);
        }

        public List<UUID> launched() {
            return List.copyOf(launched);
        }
    }

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    PanelEngine scriptedEngine() {
        return new ScriptedEngine();
    }

    @Bean
    @Primary
    LaunchList launchList() {
        return new LaunchList();
    }
}
