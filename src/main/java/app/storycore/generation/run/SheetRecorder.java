package app.storycore.generation.run;

import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.RunLease;
import app.storycore.generation.Stage;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.GenerationSheet;
import app.storycore.generation.store.GenerationSheets;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Where a runner writes down which coherence sheet holds its sequence together; only under its token. */
@Service
public class SheetRecorder {

    private final RunRecorder runs;
    private final GenerationSheets sheets;
    private final GenerationLifecycle lifecycle;

    SheetRecorder(RunRecorder runs, GenerationSheets sheets, GenerationLifecycle lifecycle) {
        this.runs = runs;
        this.sheets = sheets;
        this.lifecycle = lifecycle;
    }

    /**
     * The sheet that an earlier generation of the project was given for exactly the same; none when everything is to be
     * made anew.
     *
     * @param hash of all that the sheet is drawn from
     */
    public Optional<CoherenceSheet> earlier(RunLease runLease, String hash) {
        return runs.under(
                runLease,
                g -> g.anew()
                        ? Optional.empty()
                        : sheets.drawnFrom(g.projectId(), g.ownerId(), hash, Limit.of(1)).stream()
                                .findFirst());
    }

    /** The sheet is on disk. */
    public GenerationSnapshot drawn(RunLease runLease, CoherenceSheet sheet) {
        return runs.under(runLease, g -> {
            sheets.save(new GenerationSheet(g.id(), sheet));
            g.sheetDrawn(sheet.assetId());
            g.progress().moveTo(Stage.GRID.permille(1));
            return lifecycle.changed(g, List.of());
        });
    }
}
