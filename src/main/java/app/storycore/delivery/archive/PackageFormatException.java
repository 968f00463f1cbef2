package app.storycore.delivery.archive;

import java.io.IOException;

/** A file that was sent is not a package this program can read; the message says why, for the person who sent it. */
public class PackageFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    public PackageFormatException(String message) {
        super(message);
    }

    public PackageFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
