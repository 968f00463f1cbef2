package app.storycore.base.time;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application, so that tests can move it. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    SteadyClock clock(TimeSource source) {
        return new SteadyClock(source.clock(), System::nanoTime);
    }
}
