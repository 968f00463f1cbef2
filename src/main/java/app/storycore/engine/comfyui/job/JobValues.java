package app.storycore.engine.comfyui.job;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is put into a workflow for one picture.
 *
 * @param negative what not to draw, empty for nothing
 * @param width in pixels
 * @param height in pixels
 * @param seed 0 to 2^64 - 1
 * @param references names of reference pictures on the server, the first one is number 1
 * @param start name of the picture to draw over on the server, null for none
 * @param prefix with which the names of its files begin
 */
public record JobValues(
        String prompt,
        String negative,
        int width,
        int height,
        BigInteger seed,
        List<String> references,
        @Nullable String start,
        String prefix) {

    public JobValues {
        references = List.copyOf(references);
    }
}
