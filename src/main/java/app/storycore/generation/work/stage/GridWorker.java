package app.storycore.generation.work.stage;

import app.storycore.asset.AssetService;
import app.storycore.engine.EngineException;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.SheetResult;
import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.FileReasons;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.SheetRecorder;
import app.storycore.generation.work.RetryPolicy;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.StageFailedException;
import app.storycore.generation.work.StageWorker;
import app.storycore.generation.work.StorageRetry;
import app.storycore.generation.work.engine.EngineRegistry;
import app.storycore.generation.work.engine.PanelRequestFactory;
import app.storycore.generation.work.engine.StudioEngineException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stage GRID: plans what holds the sequence together, and draws the sheet of it, unless it was drawn before. */
@Component
public class GridWorker implements StageWorker {

    private static final Logger LOG = LoggerFactory.getLogger(GridWorker.class);

    private final EngineRegistry engineRegistry;
    private final AssetService assets;
    private final SheetRecorder sheets;
    private final RetryPolicy retryPolicy;
    private final StorageRetry storage;
    private final PanelRequestFactory requests;

    GridWorker(
            EngineRegistry engineRegistry,
            AssetService assets,
            SheetRecorder sheets,
            RetryPolicy retryPolicy,
            StorageRetry storage,
            PanelRequestFactory requests) {
        this.requests = requests;
        this.engineRegistry = engineRegistry;
        this.assets = assets;
        this.sheets = sheets;
        this.retryPolicy = retryPolicy;
        this.storage = storage;
    }

    @Override
    public Stage stage() {
        return Stage.GRID;
    }

    @Override
    public int work(RunContext run) throws StageFailedException {
        if (run.hasSheet()) {
            return 0;
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return sheet(run);
            } catch (EngineException e) {
                if (!e.fault().canPass() || attempt == RetryPolicy.ATTEMPTS) {
                    throw new StageFailedException(
                            Reason.of(ReasonCode.SHEET_NOT_DRAWN, StudioEngineException.reason(e)), e);
                }
                LOG.info("Attempt {} at a coherence sheet failed, another follows: {}", attempt, e.getMessage());
                run.control().pause(retryPolicy.after(attempt));
            }
        }
    }

    private int sheet(RunContext run) throws EngineException, StageFailedException {
        PanelEngine engine = engineRegistry.get(run.plan().engine());
        SheetRequest request = requests.sheet(
                run.plan().style(), run.plan().aspect(), run.plan().seed(), run.briefs(engine));
        String hash = PanelRequestFactory.hash(engine, request);
        Optional<CoherenceSheet> earlier = sheets.earlier(run.run(), hash)
                .filter(sheet ->
                        assets.present(run.owner(), List.of(sheet.assetId())).size() == 1);
        if (earlier.isPresent()) {
            keep(run, earlier.get());
            return 0;
        }
        SheetResult drawn = engine.drawSheet(request, fraction -> {
            run.control().checkpointInside();
            run.progress().inside(Stage.GRID, fraction);
        });
        keep(run, new CoherenceSheet(drawn.coherence().toText(), stored(run, drawn), hash));
        return 1;
    }

    private UUID stored(RunContext run, SheetResult sheet) throws StageFailedException {
        UUID[] asset = new UUID[1];
        try {
            storage.run(run.control(), () -> asset[0] = assets.storePicture(run.owner(), "image/png", sheet.png()));
            return asset[0];
        } catch (IOException e) {
            Reason why = Reason.of(ReasonCode.SHEET_NOT_STORED, FileReasons.of(e));
            throw new StageFailedException(Reason.of(ReasonCode.SHEET_NOT_DRAWN, why), e);
        }
    }

    private void keep(RunContext run, CoherenceSheet sheet) {
        run.sheet(sheet);
        run.progress().stored(sheets.drawn(run.run(), sheet));
    }
}
