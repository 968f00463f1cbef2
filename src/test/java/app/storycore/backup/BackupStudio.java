package app.storycore.backup;

import app.storycore.generation.work.ScriptedEngine;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** A running studio without pages, which draws as a test wants. Not a configuration by annotation: no other test finds it. */
@EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
@AutoConfigurationPackage(basePackages = "app.storycore")
@ConfigurationPropertiesScan("app.storycore")
@ComponentScan(
        basePackages = {
            "app.storycore.base",
            "app.storycore.account",
            "app.storycore.backup.live",
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
final class BackupStudio {

    private BackupStudio() {}

    /** @param database settings that lead to it, none for the one in the data folder */
    static ConfigurableApplicationContext start(Path data, Map<String, String> database) {
        List<String> settings = new ArrayList<>(arguments(data, database));
        settings.add("--studio.engine=scripted");
        settings.add("--studio.generations.retry-after=50ms");
        return new SpringApplicationBuilder(BackupStudio.class, Backup.class, ScriptedEngine.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(settings.toArray(String[]::new));
    }

    /** What a command gets too. */
    static List<String> arguments(Path data, Map<String, String> database) {
        List<String> arguments = new ArrayList<>(List.of("--studio.data=" + data));
        database.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments;
    }
}
