package app.storycore.generation.start;

import app.storycore.engine.FinalPrompt;
import app.storycore.project.ShotId;
import java.util.List;

/**
 * What the engine of a project would be told of its shots as they are written now.
 *
 * @param engine what people call it
 * @param readsWords whether it reads the words of each shot as they are, instead of being told composed ones
 */
public record PromptPreview(String engine, boolean readsWords, List<Line> lines) {

    public PromptPreview {
        lines = List.copyOf(lines);
    }

    /**
     * One shot.
     *
     * @param number as people read it
     */
    public record Line(ShotId shotId, String number, FinalPrompt prompt) {}
}
