package app.storycore.project.imports.listing;

import app.storycore.base.Checkpoint;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import app.storycore.project.scene.NewScene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers shots while they are read, and stops whoever brings more than a project can hold, or is not waited for. */
public final class ShotCollector {

    private final Checkpoint checkpoint;
    private final List<ParsedShot> shots = new ArrayList<>();
    private @Nullable NewScene scene;

    public ShotCollector(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** Passed at every line. */
    public void checkpoint() {
        checkpoint.pass();
    }

    /** Whatever is added from here on is in this scene. */
    public void begin(NewScene next) {
        scene = next;
    }

    public void add(int line, ShotDraft draft, List<ImportFault> faults) {
        if (shots.size() == ShotService.SHOTS_MAX) {
            throw new ImportRefusedException(Reason.TOO_MANY_SHOTS);
        }
        shots.add(ParsedShot.of(line, draft, scene, faults));
    }

    /** As the other, for a clip of a cut. */
    public void add(int line, ShotDraft draft, List<ImportFault> faults, ClipLength clip) {
        add(line, draft, faults);
        shots.set(shots.size() - 1, shots.getLast().with(clip));
    }

    /** Whatever is added from here on is in no scene. */
    public void leave() {
        scene = null;
    }

    /** Somebody speaks in the shot that was added last. */
    public void speak(String words) {
        shots.set(shots.size() - 1, shots.getLast().saying(words));
    }

    public List<ParsedShot> shots() {
        return shots;
    }
}
