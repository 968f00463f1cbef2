package app.storycore.backup.live;

import java.io.IOException;
import java.util.Arrays;

/** What the server sends, each with its length and as many bytes. */
enum FrameKind {
    /** A line about the progress. */
    LINE('l'),
    /** A part of the archive. */
    DATA('d'),
    /** The archive is whole: its manifest. */
    DONE('m'),
    /** There will be no archive: why, and what to do. */
    FAILED('f');

    private final char code;

    FrameKind(char code) {
        this.code = code;
    }

    byte code() {
        return (byte) code;
    }

    static FrameKind of(byte code) throws IOException {
        return Arrays.stream(values())
                .filter(kind -> kind.code() == code)
                .findFirst()
                .orElseThrow(() -> new IOException("The server sends something else than a backup"));
    }
}
