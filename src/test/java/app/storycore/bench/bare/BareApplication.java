package app.storycore.bench.bare;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What an application of Vaadin and Spring Boot needs at least; without a stereotype, so that no scan of tests finds it. */
@EnableAutoConfiguration
public class BareApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BareApplication.class, arguments);
    }

    @Bean
    VaadinServiceInitListener routes() {
        return event -> RouteConfiguration.forApplicationScope().setAnnotatedRoute(BareView.class);
    }
}
