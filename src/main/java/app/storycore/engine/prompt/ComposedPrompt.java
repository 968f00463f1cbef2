package app.storycore.engine.prompt;

import java.util.List;

/**
 * What a model is sent for one shot.
 *
 * @param text what the picture is to show
 * @param negative what it is not to show, may be empty
 * @param references the pictures, in the order of the numbers by which the text calls them
 */
public record ComposedPrompt(String text, String negative, List<PictureReference> references) {

    public ComposedPrompt {
        references = List.copyOf(references);
    }
}
