package app.storycore.delivery.archive;

import java.io.IOException;

/** A file that was sent is not a package this program can read. */
public class PackageFormatException extends IOException {

    /** Why, as far as it concerns the person who sent it; the message has the details. */
    public enum Reason {
        /** The file is no ZIP at all. */
        NOT_A_ZIP,
        /** The ZIP was not made by this program, or lacks its project. */
        NOT_A_PACKAGE,
        /** A part is missing or makes no sense. */
        DAMAGED,
        /** A later version of this program wrote it. */
        NEWER_VERSION,
        /** It has more than {@link ReceivedPackage#MOST_SHOTS} shots. */
        TOO_MANY_SHOTS,
        /** Its pictures are more than any sequence has. */
        TOO_BIG,
        /** Nothing is wrong with it, but others are being read, and the wait was too long. */
        BUSY,
        /** Nothing is wrong with it, but the disk has too little room for it. */
        NO_ROOM,
        /** Nothing is wrong with it, but the file store does not answer. */
        STORE_AWAY
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public PackageFormatException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public PackageFormatException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
