package app.storycore.generation.queue;

import app.storycore.base.setting.SettingRange;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How much may run at the same time, and how soon one thing is followed by the next. */
@ConfigurationProperties("studio.generations")
public record GenerationLimits(
        @DefaultValue("4")
        @SettingRange(of = "generations that run on one node at the same time", from = "1", to = "1000")
        int atOnce,

        @DefaultValue("0")
        @SettingRange(
                of = "generations that run on all nodes together; 0 for what the nodes have room for",
                from = "0",
                to = "1000000")
        int inCluster,

        @DefaultValue("4")
        @SettingRange(of = "generations of one account that run at the same time", from = "1", to = "1000")
        int perAccount,

        @DefaultValue("2m")
        @SettingRange(
                of = "how long a generation may run while another account waits for room and has fewer running",
                from = "1s",
                to = "365d")
        Duration turn,

        @DefaultValue("0s")
        @SettingRange(
                of = "how long a generation rests before each shot that it draws, for a machine that others need too",
                from = "0s",
                to = "1h")
        Duration rest,

        @DefaultValue("2s")
        @SettingRange(
                of = "the wait before the second attempt at a shot, which doubles for the third",
                from = "1ms",
                to = "1h")
        Duration retryAfter,

        @DefaultValue("500ms")
        @SettingRange(of = "the wait before the next look at a disk without room for files", from = "1ms", to = "1h")
        Duration lookForRoomAfter) {}
