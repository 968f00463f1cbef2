package app.storycore.generation.work.stage;

import app.storycore.asset.AssetService;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.video.FilmException;
import app.storycore.delivery.video.FilmProgram;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.delivery.video.FilmWriter;
import app.storycore.generation.OutputFile;
import app.storycore.generation.Stage;
import app.storycore.generation.document.ExportDocument;
import app.storycore.generation.document.PdfDocuments;
import app.storycore.generation.document.StoryboardAssembler;
import app.storycore.generation.film.GenerationFilms;
import app.storycore.generation.pdf.MadePdfs;
import app.storycore.generation.pdf.PdfLayout;
import app.storycore.generation.pdf.ProjectPdfService;
import app.storycore.generation.reason.FileReasons;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.StageFailedException;
import app.storycore.generation.work.StageWorker;
import app.storycore.generation.work.StorageRetry;
import app.storycore.generation.work.engine.PictureSizes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Stage EXPORT: the PDF, the animatic, and the package that holds both; each is also a file of its own. Where the program
 * that makes films does not work, the generation does without a film.
 */
@Component
class ExportWorker implements StageWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);

    private final PictureSizes sizes;
    private final FilmWriter films;
    private final GenerationFilms chosen;
    private final StoryboardAssembler storyboardAssembler;
    private final AssetService assets;
    private final ShotRecorder recorder;
    private final StorageRetry storage;
    private final ProjectPdfService layouts;
    private final PdfDocuments pdfs;
    private final MadePdfs madePdfs;

    ExportWorker(
            StoryboardAssembler storyboardAssembler,
            AssetService assets,
            ShotRecorder recorder,
            StorageRetry storage,
            FilmWriter films,
            GenerationFilms chosen,
            PictureSizes sizes,
            ProjectPdfService layouts,
            PdfDocuments pdfs,
            MadePdfs madePdfs) {
        this.layouts = layouts;
        this.pdfs = pdfs;
        this.madePdfs = madePdfs;
        this.sizes = sizes;
        this.films = films;
        this.chosen = chosen;
        this.storyboardAssembler = storyboardAssembler;
        this.assets = assets;
        this.recorder = recorder;
        this.storage = storage;
    }

    @Override
    public Stage stage() {
        return Stage.EXPORT;
    }

    @Override
    public int work(RunContext run) throws StageFailedException {
        Export export = new Export(run);
        FilmSettings film = chosen.of(run.run().generationId());
        for (ExportDocument exportDocument : ExportDocument.all(
                pdfs.options(export.layout, run.owner()),
                films,
                sizes.film(run.plan().aspect(), film),
                film.word())) {
            run.control().checkpoint();
            export.add(exportDocument);
        }
        return export.work();
    }

    /** What one generation delivers; a document that cannot be written does not keep the others from being written. */
    private final class Export {

        private final RunContext run;
        private final Storyboard storyboard;
        private final PdfLayout layout;
        private final Map<OutputFile, UUID> made = new EnumMap<>(OutputFile.class);
        private final List<StageFailedException> failures = new ArrayList<>();
        private double done;
        private double written;

        Export(RunContext run) {
            this.run = run;
            this.storyboard = storyboardAssembler.of(run.drawn());
            this.layout = layouts.of(run.plan().projectId(), run.owner()).layout();
            made.putAll(run.plan().deliveries());
        }

        void add(ExportDocument exportDocument) {
            if (isDue(exportDocument) && isPossible(exportDocument)) {
                try {
                    write(exportDocument, done);
                } catch (StageFailedException e) {
                    failures.add(e);
                }
                written += exportDocument.share();
            }
            done += exportDocument.share();
        }

        /** A package that was there before its documents is written again, with them. */
        private boolean isDue(ExportDocument exportDocument) {
            boolean isThere = made.containsKey(exportDocument.delivery());
            return !isThere || exportDocument.delivery() == OutputFile.PACKAGE && written > 0;
        }

        private boolean isPossible(ExportDocument exportDocument) {
            if (exportDocument.delivery() == OutputFile.ANIMATIC
                    && films.program() instanceof FilmProgram.Missing missing) {
                LOG.warn("Generation {} gets no film: {}", run.run().generationId(), missing);
                return false;
            }
            return true;
        }

        private void write(ExportDocument exportDocument, double from) throws StageFailedException {
            ExportProgress progress = fraction -> {
                run.control().checkpointInside();
                run.progress().inside(Stage.EXPORT, from + exportDocument.share() * fraction);
            };
            try {
                storage.run(run.control(), () -> {
                    UUID asset = exportDocument.store(assets, storyboard, made, run.owner(), progress);
                    if (exportDocument.delivery() == OutputFile.PDF) {
                        madePdfs.note(run.run().generationId(), asset, layout);
                    }
                    run.progress()
                            .stored(recorder.exported(
                                    run.run(), exportDocument.delivery(), asset, from + exportDocument.share()));
                    made.put(exportDocument.delivery(), asset);
                });
            } catch (FilmException e) {
                LOG.warn("Generation {} gets no film", run.run().generationId(), e);
            } catch (IOException e) {
                throw new StageFailedException(
                        Reason.of(ReasonCode.EXPORT_NOT_WRITTEN, exportDocument.extension(), FileReasons.of(e)), e);
            }
        }

        /** How many shots' worth was written. */
        int work() throws StageFailedException {
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
            return (int) Math.round(run.shots().size() * written);
        }
    }
}
