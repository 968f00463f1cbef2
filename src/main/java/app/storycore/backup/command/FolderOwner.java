package app.storycore.backup.command;

import app.storycore.backup.archive.BackupProblem;
import app.storycore.base.TemporaryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/** Whose the data folder is. What another user writes there, such as root, the server could not open any more. */
final class FolderOwner {

    private FolderOwner() {}

    /** @throws BackupProblem when it is not of the user of this process */
    static void require(Path data) throws IOException {
        if (Files.notExists(data)) {
            return;
        }
        UserPrincipal owner = Files.getOwner(data);
        Path own = TemporaryFiles.create("owner", ".txt");
        try {
            if (!Files.getOwner(own).equals(owner)) {
                throw new BackupProblem("The data folder " + data.toAbsolutePath() + " belongs to " + owner.getName()
                        + "; run the command as that user, such as with sudo -u " + owner.getName() + ".");
            }
        } finally {
            Files.deleteIfExists(own);
        }
    }
}
