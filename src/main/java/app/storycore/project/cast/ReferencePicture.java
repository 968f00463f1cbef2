package app.storycore.project.cast;

import app.storycore.imaging.BroughtPicture;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.PictureKind;
import app.storycore.imaging.png.Png;
import app.storycore.project.cast.CastRejectedException.Reason;
import java.io.IOException;

/**
 * A picture that engines can be sent, as it is kept.
 *
 * @param mediaType of a PNG or JPEG
 * @param file as it came, or as PNG where it came as WebP: not every engine takes that
 */
@SuppressWarnings("ArrayRecordComponent") // read once and passed on
public record ReferencePicture(String mediaType, byte[] file) {

    /** Bytes of a file. */
    public static final int BYTES_MAX = 20_000_000;

    private static final long PIXELS_MAX = 40_000_000;
    private static final int SIDE_MAX = 16_384;
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    /**
     * Takes in a PNG, JPEG or WebP once all of it was read.
     *
     * @throws CastRejectedException when it is none, broken or too large
     */
    public static ReferencePicture of(byte[] file) {
        try {
            if (file.length > BYTES_MAX) {
                throw new CastRejectedException(Reason.PICTURE);
            }
            PictureKind kind = PictureKind.of(file).orElseThrow(() -> new CastRejectedException(Reason.PICTURE));
            requireSize(file);
            return read(kind, file);
        } catch (IOException noPicture) {
            throw new CastRejectedException(Reason.PICTURE);
        }
    }

    private static ReferencePicture read(PictureKind kind, byte[] file) throws IOException {
        if (kind == PictureKind.WEBP) {
            return new ReferencePicture(PNG, Png.encode(BroughtPicture.read(file, SIDE_MAX)));
        }
        var unused = PictureFile.decode(file);
        return new ReferencePicture(kind == PictureKind.PNG ? PNG : JPEG, file);
    }

    private static void requireSize(byte[] file) throws IOException {
        BroughtPicture.Size size = BroughtPicture.size(file);
        boolean large = size.pixels() > PIXELS_MAX || Math.max(size.width(), size.height()) > SIDE_MAX;
        if (large || !BroughtPicture.isReadable(file, size)) {
            throw new CastRejectedException(Reason.PICTURE);
        }
    }
}
