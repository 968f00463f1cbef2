package app.storycore.base.start;

import java.nio.file.Path;

/** The data folder belongs to a process that lives. */
public final class FolderInUse extends StartProblem {

    private static final long serialVersionUID = 1L;

    FolderInUse(Path data) {
        super("The data folder " + data
                + " is in use by another StoryCore Studio; stop that one, or choose another folder"
                + " with --studio.data=FOLDER.");
    }
}
