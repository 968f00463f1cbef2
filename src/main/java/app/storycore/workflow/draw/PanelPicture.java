package app.storycore.workflow.draw;

import app.storycore.engine.PanelProvenance;
import app.storycore.engine.PanelResult;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.io.IOException;

/**
 * A picture as people may have it: its pixels, without the workflow that a server writes into its file. Most are taken
 * over as they are packed; that takes a tenth of the time.
 */
final class PanelPicture {

    private PanelPicture() {}

    /** @param file of any kind that can be read here */
    static PanelResult of(byte[] file, PanelProvenance provenance) throws IOException {
        Pixels picture = PictureFile.decode(file);
        byte[] png = Png.withoutWords(file).orElseGet(() -> Png.encode(picture));
        return new PanelResult(png, picture, provenance);
    }
}
