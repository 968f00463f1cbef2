package app.storycore.engine;

import java.io.IOException;

/** Reads pictures that an engine may be sent, when it sends them. */
@FunctionalInterface
public interface PictureFiles {

    /** There are none. */
    PictureFiles NONE = picture -> {
        throw new IOException("No picture is stored");
    };

    /** All bytes of a PNG or JPEG. */
    byte[] read(StoredPicture picture) throws IOException;
}
