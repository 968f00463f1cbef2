package app.storycore;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The whole studio but for its pages, for applications that tests start themselves. Their classes are no configurations
 * by annotation, so that no other test finds them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
@AutoConfigurationPackage(basePackages = "app.storycore")
@ConfigurationPropertiesScan("app.storycore")
@ComponentScan(
        basePackages = {
            "app.storycore.base",
            "app.storycore.account",
            "app.storycore.cluster",
            "app.storycore.project",
            "app.storycore.asset",
            "app.storycore.engine",
            "app.storycore.generation",
            "app.storycore.quota",
            "app.storycore.workflow"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(ui|session|security)\\..*"),
            @ComponentScan.Filter(TestConfiguration.class)
        })
public @interface ServicesOnly {}
