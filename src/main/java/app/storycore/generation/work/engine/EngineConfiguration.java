package app.storycore.generation.work.engine;

import app.storycore.engine.PanelEngine;
import app.storycore.engine.sketch.SketchEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engines that come with the application. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    PanelEngine sketchEngine() {
        return new SketchEngine();
    }
}
