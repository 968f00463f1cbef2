package app.storycore.project.imports;

import app.storycore.base.Checkpoint;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.project.imports.ImportRefusedException.Reason;
import java.util.ArrayList;
import java.util.List;

/** Gathers shots while they are read, and stops whoever brings more than a project can hold, or is not waited for. */
final class ShotCollector {

    private final Checkpoint checkpoint;
    private final List<ImportedShot> shots = new ArrayList<>();

    ShotCollector(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** Passed at every line. */
    void checkpoint() {
        checkpoint.pass();
    }

    void add(int line, ShotDraft draft, List<ImportFault> faults) {
        if (shots.size() == ShotService.SHOTS_MAX) {
            throw new ImportRefusedException(Reason.TOO_MANY_SHOTS);
        }
        shots.add(ImportedShot.of(line, draft, faults));
    }

    List<ImportedShot> shots() {
        return shots;
    }
}
