package app.storycore.generation.document;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.asset.StoreWatch;
import app.storycore.base.NotFoundException;
import app.storycore.base.disk.DiskFullException;
import app.storycore.base.disk.DiskGuard;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.timeline.EditRate;
import app.storycore.delivery.video.FilmProgram;
import app.storycore.delivery.video.FilmWriter;
import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.GenerationId;
import app.storycore.generation.document.DocumentRefusedException.Reason;
import app.storycore.generation.history.RenderedSequence;
import app.storycore.generation.pdf.PdfTemplateInfo;
import app.storycore.generation.pdf.PdfTemplateService;
import app.storycore.generation.work.engine.PictureSizes;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Says whether a document can be made of a generation, before its first byte is sent. */
@Service
class DocumentService {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentService.class);

    private final SequenceInUse sequences;
    private final StoryboardAssembler storyboardAssembler;
    private final AssetService assets;
    private final StoreWatch store;
    private final DiskGuard disk;
    private final FilmWriter films;
    private final PictureSizes sizes;
    private final PdfTemplateService templates;
    private final PdfDocuments pdfs;

    DocumentService(
            SequenceInUse sequences,
            StoryboardAssembler storyboardAssembler,
            AssetService assets,
            StoreWatch store,
            DiskGuard disk,
            FilmWriter films,
            PictureSizes sizes,
            PdfTemplateService templates,
            PdfDocuments pdfs) {
        this.templates = templates;
        this.pdfs = pdfs;
        this.sizes = sizes;
        this.sequences = sequences;
        this.storyboardAssembler = storyboardAssembler;
        this.assets = assets;
        this.store = store;
        this.disk = disk;
        this.films = films;
    }

    /**
     * A document of one of this owner's generations.
     *
     * @param rate of a document that counts frames
     * @throws app.storycore.base.NotFoundException when there is no such generation, or it is somebody else's
     * @throws DocumentRefusedException when this generation has no such document
     */
    RequestedDocument document(GenerationId generationId, AccountId ownerId, DocumentFormat format, EditRate rate) {
        return document(generationId, ownerId, format, rate, PdfOptions.DEFAULT);
    }

    /**
     * A PDF in a template of this owner.
     *
     * @param template its key
     * @throws NotFoundException when there is no such generation or template
     * @throws DocumentRefusedException when this generation has no such document
     */
    RequestedDocument pdf(GenerationId generationId, AccountId ownerId, String template) {
        PdfTemplateInfo found =
                templates.find(template, ownerId).orElseThrow(() -> new NotFoundException("PDF template", template));
        PdfOptions options = pdfs.options(found.layout(), ownerId);
        return document(generationId, ownerId, DocumentFormat.PDF, EditRate.FPS_24, options);
    }

    private RequestedDocument document(
            GenerationId generationId, AccountId ownerId, DocumentFormat format, EditRate rate, PdfOptions pdf) {
        RenderedSequence sequence = sequences.of(generationId, ownerId);
        requirePictures(sequence, ownerId);
        if (format.waitsOnDisk()) {
            requireSpace();
        }
        if (format.isFilm()) {
            requireFilms();
        }
        Storyboard storyboard = storyboardAssembler.of(sequence);
        return new RequestedDocument(
                format, rate, storyboard, films, sizes.film(sequence.aspect()), pdf, fraction -> disk.requireSpace());
    }

    /** @throws DocumentRefusedException when a picture of it is missing */
    void requirePictures(RenderedSequence sequence, AccountId ownerId) {
        CoherenceSheet sheet = sequence.sheet();
        List<UUID> panels = sequence.shots().stream()
                .map(StoryboardAssembler::promoted)
                .filter(Objects::nonNull)
                .toList();
        if (sheet == null || panels.isEmpty()) {
            throw new DocumentRefusedException(Reason.NO_PANELS);
        }
        List<UUID> needed = Stream.concat(Stream.of(sheet.assetId()), panels.stream())
                .distinct()
                .toList();
        requireFiles(ownerId, needed);
    }

    private void requireFiles(AccountId ownerId, List<UUID> needed) {
        try {
            if (!assets.hasAll(ownerId, needed)) {
                throw new DocumentRefusedException(Reason.FILE_GONE);
            }
        } catch (IOException away) {
            throw away(away);
        }
    }

    /** To be thrown when the file store was not reached. */
    DocumentRefusedException away(IOException failure) {
        store.met(failure);
        return new DocumentRefusedException(Reason.STORE_AWAY);
    }

    private void requireFilms() {
        if (films.program() instanceof FilmProgram.Missing missing) {
            LOG.warn("No film can be made: {}", missing);
            throw new DocumentRefusedException(Reason.NO_FILM);
        }
    }

    private void requireSpace() {
        try {
            disk.requireSpace();
        } catch (DiskFullException full) {
            throw new DocumentRefusedException(Reason.NO_ROOM);
        }
    }
}
