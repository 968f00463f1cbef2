package app.storycore.base.disk;

import app.storycore.base.StudioProperties;
import java.io.File;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks the operating system; one call of some microseconds, unless the folder is another machine's. */
@Component
public final class FolderSpace implements FreeSpace {

    private final File folder;

    @Autowired
    FolderSpace(StudioProperties places) {
        this(places.data());
    }

    public FolderSpace(Path folder) {
        this.folder = folder.toAbsolutePath().toFile();
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
