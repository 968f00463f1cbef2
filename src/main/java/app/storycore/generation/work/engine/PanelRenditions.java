package app.storycore.generation.work.engine;

import app.storycore.engine.PanelResult;
import app.storycore.imaging.Crop;
import app.storycore.imaging.Lanczos;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Thumbnails;
import app.storycore.imaging.png.Png;
import java.io.IOException;

/** The pictures made from a panel: small for lists, large for delivery. */
public final class PanelRenditions {

    public static final int ASPECT_ACROSS = 16;
    public static final int ASPECT_DOWN = 9;

    private PanelRenditions() {}

    /** A small JPEG of a panel. */
    public static byte[] thumbnail(PanelResult panel) throws IOException {
        Pixels known = panel.pixels();
        return Thumbnails.ofPanel(known == null ? PictureFile.decode(panel.png()) : known);
    }

    /** A panel cut to the project's aspect, never stretched, at delivery size, as PNG. */
    public static byte[] promoted(byte[] panel, PictureSizes sizes) throws IOException {
        Pixels cut = Crop.toAspect(PictureFile.decode(panel), ASPECT_ACROSS, ASPECT_DOWN);
        return Png.encode(Lanczos.resize(cut, sizes.deliveryWidth(), sizes.deliveryHeight()));
    }
}
