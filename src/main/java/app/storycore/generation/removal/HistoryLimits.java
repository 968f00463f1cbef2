package app.storycore.generation.removal;

import app.storycore.base.setting.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How much of the past is kept; 0 keeps all. */
@ConfigurationProperties("studio.history")
public record HistoryLimits(
        @DefaultValue("0")
        @SettingRange(of = "days that a generation is kept after its end; 0 keeps all", from = "0", to = "36500")
        int keepDays,

        @DefaultValue("0")
        @SettingRange(of = "ended generations that each project keeps; 0 keeps all", from = "0", to = "1000000")
        int keepRuns) {}
