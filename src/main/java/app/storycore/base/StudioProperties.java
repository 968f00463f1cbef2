package app.storycore.base;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the studio keeps what must survive a restart.
 *
 * @param data folder of the embedded database and of temporary files; made when it is missing
 * @param files folder of pictures and packages, unless they are kept in a bucket; nodes may share it
 */
@ConfigurationProperties("studio")
public record StudioProperties(Path data, Path files) {

    @ConstructorBinding
    public StudioProperties(@DefaultValue("data") Path data, @Nullable Path files) {
        this.data = data;
        this.files = files == null || files.toString().isBlank() ? data.resolve("files") : files;
    }

    /** Everything in one folder. */
    public StudioProperties(Path data) {
        this(data, null);
    }

    /** The folder of the embedded database. */
    public Path database() {
        return data.resolve("database");
    }

    /** Whether files have a folder of their own, which other nodes may use too. */
    public boolean isFilesApart() {
        return !files.equals(data.resolve("files"));
    }

    /** Where files are written before they get their place among the others; on the same disk. */
    public Path incoming() {
        return files.resolve("incoming");
    }

    /** The folder of what is needed only while a process lives; each has a part of its own. */
    public Path temporary() {
        return data.resolve("temporary");
    }

    /** Where a restore makes a database before it gets its place; there is none at other times. */
    public Path restoring() {
        return data.resolve("restoring");
    }
}
