package app.storycore.project.ui.player;

import app.storycore.base.VisibleText;
import app.storycore.base.film.CameraPath;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.Transition;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the player shows of one shot, and for how long.
 *
 * @param number as people read it
 * @param prompt the beginning of it
 * @param dialogue as much of it as a subtitle can show
 * @param picture null while there is none
 * @param sound that begins with it, null for none
 * @param motion how it comes in and what its camera does
 */
public record PlayerShot(
        ShotId id,
        String number,
        Duration duration,
        String prompt,
        String dialogue,
        @Nullable PlayerPicture picture,
        @Nullable PlayerSound sound,
        ShotMotion motion) {

    /** Characters of a prompt that stand in the place of a picture, or describe it. */
    static final int PROMPT_MAX = 200;

    /** Characters that are read as a subtitle; nobody reads more in one shot. */
    static final int DIALOGUE_MAX = 400;

    private static final String CUT = "…";

    public static PlayerShot of(ShotId id, String number, ShotDraft draft, @Nullable PlayerPicture picture) {
        return new PlayerShot(
                id,
                number,
                draft.duration(),
                cut(draft.prompt(), PROMPT_MAX),
                cut(draft.texts().dialogue(), DIALOGUE_MAX),
                picture,
                null,
                draft.motion());
    }

    /** The same with the picture that is in use by now. */
    public PlayerShot showing(@Nullable PlayerPicture now) {
        return new PlayerShot(id, number, duration, prompt, dialogue, now, sound, motion);
    }

    /** The same with the sound that begins with it, null for none. */
    public PlayerShot hearing(@Nullable PlayerSound now) {
        return new PlayerShot(id, number, duration, prompt, dialogue, picture, now, motion);
    }

    PlayerShot lasting(Duration now) {
        return new PlayerShot(id, number, now, prompt, dialogue, picture, sound, motion);
    }

    /** For {@code player.js}; what is not there is left out. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id.toString()).put("no", number).put("ms", duration.toMillis());
        putText(json, "prompt", prompt);
        putText(json, "say", dialogue);
        if (picture != null) {
            json.put("small", picture.small()).put("large", picture.large());
        }
        if (sound != null) {
            json.set("sound", sound.json());
        }
        putMotion(json);
        return json;
    }

    private void putMotion(ObjectNode json) {
        Transition transition = motion.transition();
        CameraPath path = motion.camera();
        if (!transition.isCut()) {
            json.putObject("fade")
                    .put("kind", transition.kind().name())
                    .put("ms", transition.duration().toMillis());
        }
        if (path != null) {
            ArrayNode numbers = json.putArray("cam");
            Stream.of(path.from(), path.to())
                    .forEach(frame -> numbers.add(frame.left()).add(frame.top()).add(frame.size()));
        }
    }

    private static void putText(ObjectNode json, String name, String text) {
        if (!text.isBlank()) {
            json.put(name, text);
        }
    }

    private static String cut(String text, int most) {
        String trimmed = VisibleText.trim(text);
        return trimmed.length() <= most ? trimmed : VisibleText.cut(trimmed, most - 1) + CUT;
    }
}
