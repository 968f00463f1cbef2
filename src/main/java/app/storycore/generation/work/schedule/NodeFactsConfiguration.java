package app.storycore.generation.work.schedule;

import app.storycore.cluster.NodeFacts;
import app.storycore.generation.queue.GenerationLimits;
import app.storycore.generation.work.engine.EngineRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this node tells the others of itself. */
@Configuration(proxyBeanMethods = false)
class NodeFactsConfiguration {

    @Bean
    NodeFacts nodeFacts(GenerationLimits limits, EngineRegistry engines) {
        return new NodeFacts(limits.atOnce(), engines.names());
    }
}
