package app.storycore.generation.reason;

import app.storycore.imaging.BrokenPictureException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** What people should know of a file that could not be read or written: what happened and who can do what. */
public final class FileReasons {

    private FileReasons() {}

    public static Reason of(IOException trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenPictureException broken) {
                return Reason.of(
                        switch (broken.flaw()) {
                            case BROKEN -> ReasonCode.PICTURE_BROKEN;
                            case NO_PICTURE -> ReasonCode.PICTURE_UNREADABLE;
                        });
            }
            if (cause instanceof NoSuchFileException) {
                return Reason.of(ReasonCode.FILE_MISSING);
            }
            if (ServerPaths.tellsOfFullDisk(String.valueOf(cause.getMessage()))) {
                return Reason.of(ReasonCode.DISK_FULL);
            }
        }
        return Reason.of(ReasonCode.FILE_TROUBLE);
    }
}
