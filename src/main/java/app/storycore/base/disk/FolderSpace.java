package app.storycore.base.disk;

import app.storycore.base.StudioProperties;
import java.io.File;
import org.springframework.stereotype.Component;

/** Asks the operating system; one call of some microseconds. */
@Component
public final class FolderSpace implements FreeSpace {

    private final File folder;

    public FolderSpace(StudioProperties properties) {
        folder = properties.data().toAbsolutePath().toFile();
    }

    @Override
    public long free() {
        return folder.getUsableSpace();
    }

    @Override
    public long total() {
        return folder.getTotalSpace();
    }
}
