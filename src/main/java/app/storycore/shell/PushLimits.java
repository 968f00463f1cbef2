package app.storycore.shell;

import app.storycore.base.setting.SettingRange;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How pages find out that nothing reaches them any more. */
@ConfigurationProperties("studio.push")
public record PushLimits(
        @DefaultValue("20s")
        @SettingRange(
                of =
                        "how often the server says something to every page, which keeps proxies from closing its connection",
                from = "1s",
                to = "55s")
        Duration signEvery,

        @DefaultValue("30s")
        @SettingRange(
                of = "how long a page may hear nothing before it says that it is not live and connects anew; more than"
                        + " studio.push.sign-every",
                from = "2s",
                to = "10m")
        Duration quiet) {}
