package app.storycore.generation.script;

import app.storycore.base.film.ShotMotion;
import app.storycore.project.text.ShotTexts;
import org.jspecify.annotations.Nullable;

/**
 * What stood beside the prompt of a shot.
 *
 * @param sceneNumber of the scene in which it was, null when in none, as the heading
 * @param motion of its film
 */
public record ShotScript(
        ShotTexts texts,
        @Nullable String sceneNumber,
        @Nullable String sceneHeading,
        ShotMotion motion) {

    /** Nothing stood there. */
    public static final ShotScript NONE = new ShotScript(ShotTexts.NONE, null, null, ShotMotion.NONE);
}
