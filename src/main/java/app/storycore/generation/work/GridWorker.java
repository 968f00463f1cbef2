package app.storycore.generation.work;

import app.storycore.asset.AssetService;
import app.storycore.engine.EngineException;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.SheetResult;
import app.storycore.generation.RunPlan;
import app.storycore.generation.ShotLedger;
import app.storycore.generation.Stage;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stage GRID: plans what holds the sequence together, and draws the sheet of it. */
@Component
class GridWorker implements StageWorker {

    private static final int WIDTH = 1536;
    private static final int HEIGHT = 864;

    private final Engines engines;
    private final AssetService assets;
    private final ShotLedger ledger;

    GridWorker(Engines engines, AssetService assets, ShotLedger ledger) {
        this.engines = engines;
        this.assets = assets;
        this.ledger = ledger;
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
        RunPlan plan = run.plan();
        try {
            SheetResult sheet = engines.get(plan.engine()).drawSheet(request(run), fraction -> {
                run.control().checkpointInside();
                run.progress().inside(Stage.GRID, null, fraction, fraction);
            });
            UUID asset = assets.storePicture(run.owner(), "image/png", sheet.png());
            run.sheet(sheet.coherence(), asset);
            run.progress().stored(ledger.sheetDrawn(run.run(), sheet.coherence().toText(), asset));
            return 1;
        } catch (EngineException | IOException e) {
            throw new StageFailedException("The coherence sheet could not be drawn: " + e.getMessage(), e);
        }
    }

    private static SheetRequest request(RunContext run) {
        RunPlan plan = run.plan();
        return new SheetRequest(
                plan.style(),
                plan.seed().derive("GRID"),
                run.shots().stream().map(ShotBriefs::of).toList(),
                WIDTH,
                HEIGHT);
    }
}
