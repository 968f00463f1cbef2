package app.storycore.generation.document;

import app.storycore.account.AccountId;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.pdf.PdfPageCount;
import app.storycore.delivery.pdf.PdfPreview;
import app.storycore.delivery.pdf.PdfStoryboard;
import app.storycore.generation.GenerationId;
import app.storycore.generation.history.RenderedSequence;
import app.storycore.generation.pdf.PdfLayout;
import app.storycore.imaging.Jpeg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/** Shows what a PDF will look like before it is made. */
@Service
public class PdfPreviewService {

    private static final int LONG_SIDE = 1000;
    private static final float QUALITY = 0.85f;

    /** A page of many panels takes a second of a processor. */
    private static final Semaphore AT_ONCE = new Semaphore(1);

    private final SequenceInUse sequences;
    private final DocumentService documents;
    private final StoryboardAssembler assembler;
    private final PdfDocuments pdfs;

    PdfPreviewService(
            SequenceInUse sequences, DocumentService documents, StoryboardAssembler assembler, PdfDocuments pdfs) {
        this.sequences = sequences;
        this.documents = documents;
        this.assembler = assembler;
        this.pdfs = pdfs;
    }

    /**
     * A page with panels.
     *
     * @param jpeg the page as a picture
     * @param count of pages of the whole document
     */
    @SuppressWarnings("ArrayRecordComponent") // shown once, never compared
    public record Preview(byte[] jpeg, PdfPageCount count) {}

    /**
     * Draws a page with panels. Takes up to some seconds: not for a UI thread.
     *
     * @param index among these pages, from 0; the last one where there are not so many
     * @throws app.storycore.base.NotFoundException when there is no such generation, or it is somebody else's
     * @throws DocumentRefusedException when nothing can be made of it
     */
    public Preview page(GenerationId generationId, AccountId ownerId, PdfLayout layout, int index) {
        RenderedSequence sequence = sequences.of(generationId, ownerId);
        documents.requirePictures(sequence, ownerId);
        Storyboard storyboard = assembler.of(sequence);
        PdfOptions options = pdfs.options(layout, ownerId);
        AT_ONCE.acquireUninterruptibly();
        try {
            PdfPageCount count = PdfStoryboard.count(storyboard, options);
            int page = Math.clamp(index, 0, count.panels() - 1);
            return new Preview(Jpeg.encode(PdfPreview.page(storyboard, options, page, LONG_SIDE), QUALITY), count);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            AT_ONCE.release();
        }
    }
}
