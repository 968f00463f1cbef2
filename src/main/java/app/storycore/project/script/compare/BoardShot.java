package app.storycore.project.script.compare;

import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.scene.SceneInfo;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shot of the board as a script is compared with it.
 *
 * @param label its number as people read it
 * @param scene in which it is, null when in none
 * @param last what the script said of it last time, null when that is not known: then it counts as saying what the shot says
 */
public record BoardShot(
        ShotInfo info,
        String label,
        @Nullable SceneInfo scene,
        @Nullable LastScript last) {

    public ShotId id() {
        return info.id();
    }

    public ShotDraft draft() {
        return info.draft();
    }

    /** What the script said of it last time, as far as is known. */
    ShotDraft said() {
        return last == null ? info.draft() : last.draft();
    }

    /** Whether it came in for the heading of its scene. */
    boolean isHeading() {
        return last != null && last.draft().prompt().equals(last.heading());
    }

    Optional<UUID> sceneId() {
        return Optional.ofNullable(info.scene());
    }
}
