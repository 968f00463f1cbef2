package app.storycore.project.ui.player;

import app.storycore.project.ui.card.SoundFace;
import java.time.Duration;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sound that the player has follow its clock.
 *
 * @param start when it begins, in its shot or in the whole
 */
public record PlayerSound(String address, Duration length, Duration start) {

    public static PlayerSound of(SoundFace face, Duration start) {
        return new PlayerSound(face.address(), face.length(), start);
    }

    /** For {@code player.js}. */
    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("src", address)
                .put("ms", length.toMillis())
                .put("at", start.toMillis());
    }
}
