package app.storycore.backup;

import app.storycore.ServicesOnly;
import app.storycore.generation.work.ScriptedEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** A running studio without pages, which draws as a test wants. */
@ServicesOnly
final class BackupStudio {

    /** What answers a command that asks for a backup. */
    @ComponentScan("app.storycore.backup.live")
    private static final class Answering {}

    private BackupStudio() {}

    /** @param database settings that lead to it, none for the one in the data folder */
    static ConfigurableApplicationContext start(Path data, Map<String, String> database) {
        List<String> settings = new ArrayList<>(arguments(data, database));
        settings.add("--studio.engine=scripted");
        settings.add("--studio.generations.retry-after=50ms");
        return new SpringApplicationBuilder(BackupStudio.class, Answering.class, Backup.class, ScriptedEngine.class)
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
