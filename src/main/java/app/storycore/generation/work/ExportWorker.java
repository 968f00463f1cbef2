package app.storycore.generation.work;

import app.storycore.asset.AssetService;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Storyboard;
import app.storycore.generation.Reasons;
import app.storycore.generation.ShotLedger;
import app.storycore.generation.Stage;
import app.storycore.generation.document.Document;
import app.storycore.generation.document.Storyboards;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stage EXPORT: the package, the PDF and the animatic, each a file of its own. */
@Component
class ExportWorker implements StageWorker {

    private final List<Document> documents;
    private final Storyboards storyboards;
    private final AssetService assets;
    private final ShotLedger ledger;
    private final StorageRetry storage;

    ExportWorker(Storyboards storyboards, AssetService assets, ShotLedger ledger, StorageRetry storage) {
        this.documents = Document.all();
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
        Storyboard storyboard = storyboards.of(run.drawn());
        double done = 0;
        double written = 0;
        for (Document document : documents) {
            run.control().checkpoint();
            if (!run.plan().deliveries().contains(document.delivery())) {
                write(run, storyboard, document, done);
                written += document.share();
            }
            done += document.share();
        }
        return (int) Math.round(run.shots().size() * written);
    }

    private void write(RunContext run, Storyboard storyboard, Document document, double done)
            throws StageFailedException {
        ExportProgress progress = fraction -> {
            run.control().checkpointInside();
            run.progress().inside(Stage.EXPORT, null, done + document.share() * fraction, fraction);
        };
        try {
            storage.run(run.control(), () -> {
                UUID asset = document.store(assets, storyboard, run.owner(), progress);
                run.progress().stored(ledger.exported(run.run(), document.delivery(), asset, done + document.share()));
            });
        } catch (IOException e) {
            throw new StageFailedException(
                    "The file \"" + document.extension() + "\" could not be written: " + Reasons.of(e), e);
        }
    }
}
