package app.storycore.engine;

import java.util.List;

/**
 * What a model would be told of one shot.
 *
 * @param text what the picture is to show
 * @param negative what it is not to show, may be empty
 * @param pictures that would be sent along, in the order of their numbers in the text
 */
public record FinalPrompt(String text, String negative, List<Picture> pictures) {

    /**
     * A picture that would be sent.
     *
     * @param kind what it is of, such as {@code CHARACTER} or {@code PREVIOUS_PANEL}
     * @param name whom or what it shows, empty for what is no member of the cast
     */
    public record Picture(String kind, String name) {}

    public FinalPrompt {
        pictures = List.copyOf(pictures);
    }
}
