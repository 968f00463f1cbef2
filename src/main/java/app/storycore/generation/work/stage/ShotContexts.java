package app.storycore.generation.work.stage;

import app.storycore.asset.AssetService;
import app.storycore.engine.PanelContext;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PictureFiles;
import app.storycore.engine.StoredPicture;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.run.ScenePanels;
import app.storycore.generation.work.RunContext;
import app.storycore.generation.work.StorageRetry;
import app.storycore.generation.work.engine.Scenes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an engine is told of a shot besides its words, when the shot is drawn. */
@Component
class ShotContexts {

    private final ScenePanels panels;
    private final AssetService assets;
    private final StorageRetry storage;

    ShotContexts(ScenePanels panels, AssetService assets, StorageRetry storage) {
        this.panels = panels;
        this.assets = assets;
        this.storage = storage;
    }

    PanelContext of(PanelEngine engine, RunContext run, ShotWorkItem shot) {
        return new PanelContext(
                shot.casting(),
                run.plan().negativePrompt(),
                engine.usesPreviousPanel()
                        ? previous(run, shot).map(id -> stored(run, id)).orElse(null)
                        : null,
                engine.usesSheet() ? stored(run, run.sheetAssetId()) : null,
                files(run));
    }

    /** The panel of the nearest shot before it in its scene that has one. */
    private Optional<UUID> previous(RunContext run, ShotWorkItem shot) {
        return panels.last(run.run().generationId(), Scenes.before(shot, run.shots()));
    }

    private StoredPicture stored(RunContext run, UUID id) {
        return new StoredPicture(id, assets.get(id, run.owner()).file().contentHash());
    }

    /** While the store is away they are waited for. */
    private PictureFiles files(RunContext run) {
        return picture -> {
            byte[][] read = new byte[1][];
            storage.whenRoom(run.control(), () -> read[0] = assets.read(picture.id(), run.owner()));
            return read[0];
        };
    }
}
