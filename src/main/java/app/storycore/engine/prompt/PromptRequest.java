package app.storycore.engine.prompt;

import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Casting;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.StoredPicture;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one shot.
 *
 * @param previousPanel the panel before it in its scene, or null
 * @param sheet the coherence sheet, or null
 * @param negative what is not wanted in any picture of the project, may be empty
 * @param slots how many reference pictures, and what the text calls them
 */
public record PromptRequest(
        ShotBrief shot,
        VisualStyle style,
        Casting casting,
        @Nullable StoredPicture previousPanel,
        @Nullable StoredPicture sheet,
        String negative,
        PictureSlots slots) {}
