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

    private PanelRenditions() {}

    /** A small JPEG of a panel. */
    public static byte[] thumbnail(PanelResult panel) throws IOException {
        Pixels known = panel.pixels();
        return Thumbnails.ofPanel(known == null ? PictureFile.decode(panel.png()) : known);
    }

    /** A panel cut to the shape of the delivery size, never stretched, and scaled to it, as PNG. */
    public static byte[] promoted(byte[] panel, PictureSize delivery) throws IOException {
        Pixels cut = Crop.toAspect(PictureFile.decode(panel), delivery.width(), delivery.height());
        return Png.encode(Lanczos.resize(cut, delivery.width(), delivery.height()));
    }
}
