package app.storycore.base;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the studio keeps what must survive a restart.
 *
 * @param data folder of the database and the files; made when it is missing
 */
@ConfigurationProperties("studio")
public record StudioProperties(@DefaultValue("data") Path data) {

    /** The folder of the embedded database. */
    public Path database() {
        return data.resolve("database");
    }

    /** The folder of pictures and packages. */
    public Path files() {
        return data.resolve("files");
    }

    /** Where files are written before they get their place among the others; on the same disk. */
    public Path incoming() {
        return files().resolve("incoming");
    }

    /** The folder of what is needed only while this process lives. */
    public Path temporary() {
        return data.resolve("temporary");
    }
}
