package app.storycore.generation.work;

import app.storycore.asset.AssetService;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.video.FilmException;
import app.storycore.delivery.video.FilmWriter;
import app.storycore.generation.Delivery;
import app.storycore.generation.Reasons;
import app.storycore.generation.ShotLedger;
import app.storycore.generation.Stage;
import app.storycore.generation.document.Document;
import app.storycore.generation.document.Storyboards;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final List<Document> documents;
    private final FilmWriter films;
    private final Storyboards storyboards;
    private final AssetService assets;
    private final ShotLedger ledger;
    private final StorageRetry storage;

    ExportWorker(
            Storyboards storyboards, AssetService assets, ShotLedger ledger, StorageRetry storage, FilmWriter films) {
        this.documents = Document.all(films);
        this.films = films;
        this.storyboards = storyboards;
        this.assets = assets;
        this.ledger = ledger;
        this.storage = storage;
    }

    @Override
    public Stage stage() {
        return Stage.EXPORT;
    }

    @Override
    public int work(RunContext run) throws StageFailedException {
        Export export = new Export(run);
        for (Document document : documents) {
            run.control().checkpoint();
            export.add(document);
        }
        return export.work();
    }

    /** What one generation delivers; a document that cannot be written does not keep the others from being written. */
    private final class Export {

        private final RunContext run;
        private final Storyboard storyboard;
        private final Map<Delivery, UUID> made = new EnumMap<>(Delivery.class);
        private final List<StageFailedException> failures = new ArrayList<>();
        private double done;
        private double written;

        Export(RunContext run) {
            this.run = run;
            this.storyboard = storyboards.of(run.drawn());
            made.putAll(run.plan().deliveries());
        }

        void add(Document document) {
            if (isDue(document) && isPossible(document)) {
                try {
                    write(document, done);
                } catch (StageFailedException e) {
                    failures.add(e);
                }
                written += document.share();
            }
            done += document.share();
        }

        /** A package that was there before its documents is written again, with them. */
        private boolean isDue(Document document) {
            boolean isThere = made.containsKey(document.delivery());
            return !isThere || document.delivery() == Delivery.PACKAGE && written > 0;
        }

        private boolean isPossible(Document document) {
            Optional<String> problem = document.delivery() == Delivery.ANIMATIC ? films.problem() : Optional.empty();
            problem.ifPresent(
                    why -> LOG.warn("Generation {} gets no film: {}", run.run().generationId(), why));
            return problem.isEmpty();
        }

        private void write(Document document, double from) throws StageFailedException {
            ExportProgress progress = fraction -> {
                run.control().checkpointInside();
                run.progress().inside(Stage.EXPORT, null, from + document.share() * fraction, fraction);
            };
            try {
                storage.run(run.control(), () -> {
                    UUID asset = document.store(assets, storyboard, made, run.owner(), progress);
                    run.progress()
                            .stored(ledger.exported(run.run(), document.delivery(), asset, from + document.share()));
                    made.put(document.delivery(), asset);
                });
            } catch (FilmException e) {
                LOG.warn("Generation {} gets no film", run.run().generationId(), e);
            } catch (IOException e) {
                throw new StageFailedException(
                        "The file \"" + document.extension() + "\" could not be written: " + Reasons.of(e), e);
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
