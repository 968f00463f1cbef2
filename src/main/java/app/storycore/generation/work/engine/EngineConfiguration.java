package app.storycore.generation.work.engine;

import app.storycore.engine.PanelEngine;
import app.storycore.engine.sketch.SketchEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engines that come with the application, and the size of what is delivered of their pictures. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    DeliverySize deliverySize() {
        return new DeliverySize(1920, 1080);
    }

    @Bean
    PanelEngine sketchEngine() {
        return new SketchEngine();
    }
}
