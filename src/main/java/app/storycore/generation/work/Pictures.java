package app.storycore.generation.work;

import app.storycore.imaging.Crop;
import app.storycore.imaging.Lanczos;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Png;
import app.storycore.imaging.Thumbnails;
import java.io.IOException;

/** The pictures made from a panel: small for lists, large for delivery. */
final class Pictures {

    static final int ASPECT_ACROSS = 16;
    static final int ASPECT_DOWN = 9;
    private static final int DELIVERY_WIDTH = 1920;
    private static final int DELIVERY_HEIGHT = 1080;

    private Pictures() {}

    /** A small JPEG of a panel. */
    static byte[] thumbnail(byte[] panel) throws IOException {
        return Thumbnails.ofPanel(PictureFile.decode(panel));
    }

    /** A panel cut to the project's aspect, never stretched, at delivery size, as PNG. */
    static byte[] promoted(byte[] panel) throws IOException {
        Pixels cut = Crop.toAspect(PictureFile.decode(panel), ASPECT_ACROSS, ASPECT_DOWN);
        return Png.encode(Lanczos.resize(cut, DELIVERY_WIDTH, DELIVERY_HEIGHT));
    }
}
