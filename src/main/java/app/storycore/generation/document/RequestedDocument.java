package app.storycore.generation.document;

import app.storycore.delivery.DeliveryNames;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.pdf.PanelLayout;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.pdf.PdfStoryboard;
import app.storycore.delivery.picture.AnimatedGif;
import app.storycore.delivery.picture.ContactSheet;
import app.storycore.delivery.picture.ContactSheetOptions;
import app.storycore.delivery.picture.GifOptions;
import app.storycore.delivery.timeline.EditDecisionList;
import app.storycore.delivery.timeline.EditRate;
import app.storycore.delivery.timeline.FinalCutXml;
import app.storycore.delivery.timeline.OtioBundle;
import app.storycore.delivery.timeline.OtioDocument;
import app.storycore.delivery.timeline.ShotListCsv;
import app.storycore.delivery.timeline.StoryboarderArchive;
import app.storycore.delivery.video.AnimaticOptions;
import app.storycore.delivery.video.AnimaticOptions.Camera;
import app.storycore.delivery.video.FilmWriter;
import app.storycore.delivery.video.FrameRate;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A document that can be made: all its pictures were there a moment ago.
 *
 * @param rate of a document that counts frames
 * @param pdf the layout of one in a template
 * @param room heard between two pictures of what waits on the disk; throws when there is no room for more
 */
record RequestedDocument(
        DocumentFormat format,
        EditRate rate,
        Storyboard storyboard,
        FilmWriter films,
        AnimaticOptions film,
        PdfOptions pdf,
        ExportProgress room) {

    /** The name under which a browser saves it. */
    String fileName() {
        String word = format.hasEditRate() ? rate.label().replace('.', '-') + "-fps" : format.word();
        return word.isEmpty()
                ? DeliveryNames.document(storyboard, format.extension())
                : DeliveryNames.document(storyboard, word, format.extension());
    }

    /** Writes it to a stream that stays open; a few pictures are in memory at a time. */
    void writeTo(OutputStream out) throws IOException {
        switch (format) {
            case PDF_1 -> pdf(PanelLayout.ONE, out);
            case PDF_2 -> pdf(PanelLayout.TWO, out);
            case PDF_4 -> pdf(PanelLayout.FOUR, out);
            case PDF_6 -> pdf(PanelLayout.SIX, out);
            case PDF_9 -> pdf(PanelLayout.NINE, out);
            case PDF -> PdfStoryboard.write(storyboard, out, pdf, room);
            case GIF -> AnimatedGif.write(storyboard, out, GifOptions.DEFAULT, ExportProgress.NONE);
            case CONTACT_SHEET -> ContactSheet.write(storyboard, out, ContactSheetOptions.DEFAULT, ExportProgress.NONE);
            case ANIMATIC_25 -> film(FrameRate.FPS_25, Camera.STILL, out);
            case ANIMATIC_30 -> film(FrameRate.FPS_30, Camera.STILL, out);
            case MOVING_ANIMATIC -> film(FrameRate.FPS_24, Camera.MOVING, out);
            case MOVING_ANIMATIC_25 -> film(FrameRate.FPS_25, Camera.MOVING, out);
            case MOVING_ANIMATIC_30 -> film(FrameRate.FPS_30, Camera.MOVING, out);
            case SHOT_LIST -> ShotListCsv.write(storyboard, out);
            case OTIO_BUNDLE -> OtioBundle.write(storyboard, rate, out);
            case OTIO -> OtioDocument.write(storyboard, rate, out);
            case STORYBOARDER -> StoryboarderArchive.write(storyboard, out);
            case EDL -> EditDecisionList.write(storyboard, rate, out);
            case FINAL_CUT_XML ->
                FinalCutXml.write(storyboard, rate, new FinalCutXml.FrameSize(film.width(), film.height()), out);
        }
    }

    private void pdf(PanelLayout layout, OutputStream out) throws IOException {
        PdfStoryboard.write(storyboard, out, new PdfOptions(layout), room);
    }

    private void film(FrameRate rate, Camera camera, OutputStream out) throws IOException {
        films.write(storyboard, out, film.at(rate).with(camera), room);
    }
}
