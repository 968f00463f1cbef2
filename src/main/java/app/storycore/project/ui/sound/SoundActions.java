package app.storycore.project.ui.sound;

import app.storycore.project.ShotId;
import app.storycore.project.sound.SoundChange;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.ui.edit.EditHistory;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Changes the sounds of an open project, each change remembered so that it can be taken back. */
public final class SoundActions {

    private final OpenSounds sounds;
    private final EditHistory history;
    private final Consumer<Runnable> change;
    private final Consumer<Optional<ShotId>> refresh;

    /**
     * @param change runs a change of the project, and says why when it is refused
     * @param refresh told which shot has another sound now, or none for the track
     */
    public SoundActions(
            OpenSounds sounds, EditHistory history, Consumer<Runnable> change, Consumer<Optional<ShotId>> refresh) {
        this.sounds = sounds;
        this.history = history;
        this.change = change;
        this.refresh = refresh;
    }

    /** Takes the sound of a place away. */
    public void remove(SoundPlace place) {
        make(() -> sounds.put(place, null));
    }

    /** Has the track begin at this moment. */
    void start(Duration start) {
        make(() -> sounds.start(start));
    }

    private void make(Supplier<SoundChange> work) {
        change.accept(() -> made(work.get()));
    }

    /** Something was changed. */
    public void made(SoundChange made) {
        history.did(new EditHistory.Step(
                () -> sounds.put(made.place(), made.before()), () -> sounds.put(made.place(), made.after())));
        refresh.accept(Optional.ofNullable(made.place().shot()));
    }
}
