package app.storycore.project.script.compare;

import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.scene.SceneInfo;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shot on its way to its place and into its scene. */
final class BoardItem {

    private final @Nullable BoardShot there;
    private final @Nullable ParsedShot fresh;
    private final int script;
    private Optional<UUID> scene = Optional.empty();
    private boolean open = true;

    private BoardItem(@Nullable BoardShot there, @Nullable ParsedShot fresh, int script) {
        this.there = there;
        this.fresh = fresh;
        this.script = script;
    }

    /** @param script its place in the script, {@link ShotAlignment#NONE} when it does not follow the script */
    static BoardItem there(BoardShot shot, int script) {
        return new BoardItem(shot, null, script);
    }

    static BoardItem fresh(ParsedShot shot, int script) {
        return new BoardItem(null, shot, script);
    }

    int script() {
        return script;
    }

    boolean followsScript() {
        return script != ShotAlignment.NONE;
    }

    /** The scene in which it was, none when it comes in. */
    Optional<UUID> sceneBefore() {
        return there == null ? Optional.empty() : there.sceneId();
    }

    /** The number of the scene in which it was, none when it comes in. */
    Optional<String> numberBefore() {
        return Optional.ofNullable(there).map(BoardShot::scene).map(SceneInfo::number);
    }

    /** Whether it has not been decided yet in which scene it is to be. */
    boolean isOpen() {
        return open;
    }

    /** The scene in which it is to be. */
    Optional<UUID> scene() {
        return scene;
    }

    void putInto(Optional<UUID> wanted) {
        scene = wanted;
        open = false;
    }

    PlannedShot planned() {
        return new PlannedShot(there, fresh, scene);
    }
}
