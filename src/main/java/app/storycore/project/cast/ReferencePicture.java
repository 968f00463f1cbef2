package app.storycore.project.cast;

import app.storycore.imaging.PictureFile;
import app.storycore.project.cast.CastRejectedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Tells whether a file is a picture that engines can be sent. */
final class ReferencePicture {

    /** Bytes of a file. */
    static final int BYTES_MAX = 20_000_000;

    private static final long PIXELS_MAX = 40_000_000;
    private static final int SIDE_MAX = 16_384;

    private ReferencePicture() {}

    /**
     * The media type of a PNG or JPEG, once all of it was read.
     *
     * @throws CastRejectedException when it is none, broken or too large
     */
    static String mediaType(byte[] file) {
        try {
            if (file.length > BYTES_MAX) {
                throw new CastRejectedException(Reason.PICTURE);
            }
            String format = format(file);
            var unused = PictureFile.decode(file);
            return "image/" + format;
        } catch (IOException noPicture) {
            throw new CastRejectedException(Reason.PICTURE);
        }
    }

    private static String format(byte[] file) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new CastRejectedException(Reason.PICTURE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return checked(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static String checked(ImageReader reader) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        boolean large = (long) width * height > PIXELS_MAX || Math.max(width, height) > SIDE_MAX;
        if (large || !format.equals("png") && !format.equals("jpeg")) {
            throw new CastRejectedException(Reason.PICTURE);
        }
        return format;
    }
}
