package app.storycore.generation.work.schedule;

import app.storycore.base.setting.SettingRange;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How a node leaves the others. */
@ConfigurationProperties("studio")
public record NodeLimits(
        @DefaultValue("20s")
        @SettingRange(
                of = "how long a stopping node waits for its runs to end their shots in work, when other nodes go on",
                from = "0s",
                to = "1h")
        Duration drain) {}
