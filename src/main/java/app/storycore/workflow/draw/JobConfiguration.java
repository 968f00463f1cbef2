package app.storycore.workflow.draw;

import app.storycore.engine.comfyui.job.JobDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long servers are waited for. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean
    JobDeadlines jobDeadlines() {
        return JobDeadlines.USUAL;
    }
}
