package app.storycore.delivery.video;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Storyboard;
import java.io.IOException;
import java.io.OutputStream;

/** Writes storyboards as films, where it can. */
public interface FilmWriter {

    /** Whether films can be made here, and by what. The first look may take as long as unpacking and starting a program. */
    FilmProgram program();

    /**
     * Writes a film to a stream that stays open; a few bytes come early, so that a reader who has gone away is noticed.
     *
     * @throws FilmException if the program that makes films is missing or fails
     * @throws app.storycore.delivery.DeliveryException if a panel that should be there cannot be read
     */
    void write(Storyboard storyboard, OutputStream out, AnimaticOptions options, ExportProgress progress)
            throws IOException;
}
