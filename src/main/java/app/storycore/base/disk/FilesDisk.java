package app.storycore.base.disk;

import app.storycore.base.StudioProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The disk of stored files where it is not that of the data folder. It may be another machine's and take its time: who
 * only wants to know its level is told what was seen last.
 */
@Component
public class FilesDisk {

    private final @Nullable FreeSpace space;
    private final DiskLimits limits;
    private volatile DiskLevel level = DiskLevel.AMPLE;

    @Autowired
    FilesDisk(StudioProperties places, DiskLimits limits) throws IOException {
        this(isApart(places) ? new FolderSpace(places.files()) : null, limits);
    }

    FilesDisk(@Nullable FreeSpace space, DiskLimits limits) {
        this.space = space;
        this.limits = limits;
    }

    /** Folders that are not there are asked for by nobody. */
    private static boolean isApart(StudioProperties places) throws IOException {
        return Files.exists(places.files())
                && Files.exists(places.data())
                && !Files.getFileStore(places.files()).equals(Files.getFileStore(places.data()));
    }

    /** Its space, if it is a disk of its own. */
    public Optional<FreeSpace> space() {
        return Optional.ofNullable(space);
    }

    DiskLevel level() {
        return level;
    }

    void look() {
        if (space != null) {
            level = limits.level(space.free(), space.total());
        }
    }
}
