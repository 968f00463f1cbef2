package app.storycore.project.imports.listing;

import app.storycore.base.Checkpoint;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.util.ArrayList;
import java.util.List;

/** Gathers shots while they are read, and stops whoever brings more than a project can hold, or is not waited for. */
public final class ShotCollector {

    private final Checkpoint checkpoint;
    private final List<ParsedShot> shots = new ArrayList<>();

    public ShotCollector(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** Passed at every line. */
    public void checkpoint() {
        checkpoint.pass();
    }

    public void add(int line, ShotDraft draft, List<ImportFault> faults) {
        if (shots.size() == ShotService.SHOTS_MAX) {
            throw new ImportRefusedException(Reason.TOO_MANY_SHOTS);
        }
        shots.add(ParsedShot.of(line, draft, faults));
    }

    public List<ParsedShot> shots() {
        return shots;
    }
}
