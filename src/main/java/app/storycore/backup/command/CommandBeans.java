package app.storycore.backup.command;

import app.storycore.asset.CollectionHold;
import app.storycore.asset.StoreConfiguration;
import app.storycore.asset.s3.S3Properties;
import app.storycore.backup.Backup;
import app.storycore.base.DatabaseKind;
import app.storycore.base.StudioProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The little of the studio that commands need; each made when it is asked for. No configuration of the server. */
@EnableConfigurationProperties({StudioProperties.class, S3Properties.class})
@Import({
    DataSourceAutoConfiguration.class,
    StoreConfiguration.class,
    DatabaseKind.class,
    CollectionHold.class,
    Backup.class
})
class CommandBeans {}
