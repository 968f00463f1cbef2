package app.storycore.engine.images;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One picture.
 *
 * @param model as the server names it, empty to leave it to the server
 * @param seed sent only to servers that are known to take one, otherwise null
 * @param references PNG files, none for a picture by words alone
 */
public record ImageRequest(
        String model,
        String prompt,
        ImageSize size,
        @Nullable BigInteger seed,
        List<byte[]> references) {

    public ImageRequest {
        references = List.copyOf(references);
    }
}
