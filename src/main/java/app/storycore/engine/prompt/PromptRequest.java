package app.storycore.engine.prompt;

import app.storycore.base.film.VisualStyle;
import app.storycore.engine.ShotBrief;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one shot.
 *
 * @param people who is in it, in the order of the cast
 * @param place where it is, or null
 * @param previousPanel the panel of the shot before it, or null
 * @param negative what is not wanted in any picture of the project, may be empty
 * @param pictures how many reference pictures the model takes, 0 for none
 */
public record PromptRequest(
        ShotBrief shot,
        VisualStyle style,
        List<CastEntry> people,
        @Nullable CastEntry place,
        @Nullable UUID previousPanel,
        String negative,
        int pictures) {

    public PromptRequest {
        people = List.copyOf(people);
        if (pictures < 0) {
            throw new IllegalArgumentException("No model takes " + pictures + " pictures");
        }
    }
}
