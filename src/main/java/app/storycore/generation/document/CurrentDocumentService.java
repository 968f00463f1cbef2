package app.storycore.generation.document;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.asset.store.MissingFileException;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.base.Sha256;
import app.storycore.base.disk.DiskFullException;
import app.storycore.base.disk.DiskGuard;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.video.FilmException;
import app.storycore.delivery.video.FilmProgram;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.delivery.video.FilmWriter;
import app.storycore.generation.GenerationId;
import app.storycore.generation.OutputFile;
import app.storycore.generation.document.DocumentRefusedException.Reason;
import app.storycore.generation.film.ChosenFilmStore;
import app.storycore.generation.film.GenerationFilms;
import app.storycore.generation.history.RenderedSequence;
import app.storycore.generation.version.CurrentDocumentStore;
import app.storycore.generation.work.engine.PictureSizes;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * PDF, film and package of the last generation of a project with the versions that are in use now. Each is made when somebody
 * asks for it, and kept until other versions are.
 *
 * @see "src/site/markdown/decisions/0064-a-choice-lies-over-a-generation.md"
 */
@Service
class CurrentDocumentService {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentDocumentService.class);

    private final SequenceInUse sequences;
    private final DocumentService documents;
    private final StoryboardAssembler assembler;
    private final CurrentDocumentStore made;
    private final AssetService assets;
    private final DiskGuard disk;
    private final FilmWriter films;
    private final PictureSizes sizes;
    private final GenerationFilms filmsOf;
    private final ChosenFilmStore chosenFilms;
    private final PdfDocuments pdfs;

    CurrentDocumentService(
            SequenceInUse sequences,
            DocumentService documents,
            StoryboardAssembler assembler,
            CurrentDocumentStore made,
            AssetService assets,
            DiskGuard disk,
            FilmWriter films,
            PictureSizes sizes,
            GenerationFilms filmsOf,
            ChosenFilmStore chosenFilms,
            PdfDocuments pdfs) {
        this.filmsOf = filmsOf;
        this.chosenFilms = chosenFilms;
        this.pdfs = pdfs;
        this.sequences = sequences;
        this.documents = documents;
        this.assembler = assembler;
        this.made = made;
        this.assets = assets;
        this.disk = disk;
        this.films = films;
        this.sizes = sizes;
    }

    /**
     * The stored file of a document, which is made if it is not there.
     *
     * @param film how the film is made, or empty for that of the generation
     * @throws app.storycore.base.NotFoundException when there is no such generation, or it is somebody else's
     * @throws DocumentRefusedException when it has no such document, or it cannot be made now
     */
    UUID of(GenerationId generationId, AccountId ownerId, OutputFile kind, Optional<FilmSettings> film)
            throws IOException {
        RenderedSequence sequence = sequences.of(generationId, ownerId);
        documents.requirePictures(sequence, ownerId);
        Making making = new Making(
                sequence, film.orElseGet(() -> filmsOf.of(generationId)), Sha256.of(PdfDocuments.pictures(sequence)));
        try {
            return switch (kind) {
                case PACKAGE -> making.archive();
                case PDF -> pdfs.of(sequence);
                case ANIMATIC -> making.document(kind);
            };
        } catch (DiskFullException full) {
            throw new DocumentRefusedException(Reason.NO_ROOM);
        } catch (IOException failure) {
            throw refusal(failure);
        }
    }

    private DocumentRefusedException refusal(IOException failure) throws IOException {
        if (StoreUnreachableException.isCauseOf(failure)) {
            return documents.away(failure);
        }
        if (MissingFileException.isCauseOf(failure)) {
            return new DocumentRefusedException(Reason.FILE_GONE);
        }
        if (disk.report(failure)) {
            return new DocumentRefusedException(Reason.NO_ROOM);
        }
        if (failure instanceof FilmException) {
            LOG.warn("No film can be made", failure);
            return new DocumentRefusedException(Reason.NO_FILM);
        }
        throw failure;
    }

    /** What is made of one sequence. */
    private final class Making {

        private final RenderedSequence sequence;
        private final FilmSettings film;
        private final String fingerprint;
        private final Map<OutputFile, UUID> stored = new EnumMap<>(OutputFile.class);

        Making(RenderedSequence sequence, FilmSettings film, String fingerprint) {
            this.sequence = sequence;
            this.film = film;
            this.fingerprint = fingerprint;
        }

        /** With the other documents in it; where no film can be made, without one. */
        UUID archive() throws IOException {
            stored.put(OutputFile.PDF, pdfs.of(sequence));
            if (films.program() instanceof FilmProgram.Missing) {
                return document(OutputFile.PACKAGE);
            }
            try {
                stored.put(OutputFile.ANIMATIC, document(OutputFile.ANIMATIC));
            } catch (FilmException e) {
                LOG.warn("Generation {} gets no film", sequence.generationId(), e);
            }
            return document(OutputFile.PACKAGE);
        }

        UUID document(OutputFile kind) throws IOException {
            Optional<UUID> known = known(kind);
            if (known.isPresent()) {
                return known.get();
            }
            disk.requireSpace();
            if (kind == OutputFile.ANIMATIC && films.program() instanceof FilmProgram.Missing) {
                throw new DocumentRefusedException(Reason.NO_FILM);
            }
            Storyboard storyboard = assembler.of(sequence);
            UUID asset =
                    writer(kind).store(assets, storyboard, stored, sequence.ownerId(), fraction -> disk.requireSpace());
            keep(kind, asset);
            return asset;
        }

        private void keep(OutputFile kind, UUID asset) {
            if (kind == OutputFile.ANIMATIC) {
                chosenFilms.keep(sequence.generationId(), film, fingerprint, asset);
            } else {
                made.keep(sequence.generationId(), kind, fingerprintOf(kind), asset);
            }
        }

        private Optional<UUID> known(OutputFile kind) {
            Optional<UUID> stored = kind == OutputFile.ANIMATIC
                    ? chosenFilms.find(sequence.generationId(), film, fingerprint)
                    : made.find(sequence.generationId(), kind, fingerprintOf(kind));
            return stored.filter(
                    asset -> assets.present(sequence.ownerId(), List.of(asset)).contains(asset));
        }

        /** A package holds the PDF and the film. */
        private String fingerprintOf(OutputFile kind) {
            if (kind != OutputFile.PACKAGE) {
                return fingerprint;
            }
            String withPdf = pdfs.fingerprint(sequence);
            return film.equals(FilmSettings.DEFAULT) ? withPdf : Sha256.of(withPdf + film.code());
        }

        private ExportDocument writer(OutputFile kind) {
            return ExportDocument.all(PdfOptions.DEFAULT, films, sizes.film(sequence.aspect(), film), film.word())
                    .stream()
                    .filter(document -> document.delivery() == kind)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
