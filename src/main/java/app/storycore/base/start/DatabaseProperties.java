package app.storycore.base.start;

import app.storycore.base.setting.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How the embedded database is opened. */
@ConfigurationProperties("studio.database")
record DatabaseProperties(
        @DefaultValue("true") @SettingRange(of = "whether a damaged log of the embedded database stops the start")
        boolean wholeLog) {}
