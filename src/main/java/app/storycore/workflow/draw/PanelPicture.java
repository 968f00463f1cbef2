package app.storycore.workflow.draw;

import app.storycore.engine.PanelResult;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.io.IOException;

/** A picture as people may have it: its pixels, without the workflow that a server writes into its file. */
final class PanelPicture {

    private PanelPicture() {}

    /** @param file of any kind that can be read here */
    static PanelResult of(byte[] file) throws IOException {
        Pixels picture = PictureFile.decode(file);
        return new PanelResult(Png.encode(picture), picture.width(), picture.height());
    }
}
