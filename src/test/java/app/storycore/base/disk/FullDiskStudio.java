package app.storycore.base.disk;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The studio's services on a database file. Not a configuration by annotation, so that no other test finds it. */
@EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
@AutoConfigurationPackage(basePackages = "app.storycore")
@ConfigurationPropertiesScan("app.storycore")
@ComponentScan(
        basePackages = {
            "app.storycore.base",
            "app.storycore.account",
            "app.storycore.cluster",
            "app.storycore.project",
            "app.storycore.quota",
            "app.storycore.asset",
            "app.storycore.engine",
            "app.storycore.generation"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(ui|session|security)\\..*"),
            @ComponentScan.Filter(TestConfiguration.class)
        })
class FullDiskStudio {}
