package app.storycore.generation.work.schedule;

import app.storycore.cluster.NodeFacts;
import app.storycore.generation.queue.GenerationLimits;
import app.storycore.generation.start.ActiveEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this node tells the others of itself. */
@Configuration(proxyBeanMethods = false)
class NodeFactsConfiguration {

    @Bean
    NodeFacts nodeFacts(GenerationLimits limits, ActiveEngine engine) {
        return new NodeFacts(limits.atOnce(), engine.engine() + " " + engine.version());
    }
}
