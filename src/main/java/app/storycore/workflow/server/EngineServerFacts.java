package app.storycore.workflow.server;

import app.storycore.engine.images.ImageSize;
import app.storycore.engine.remote.Credentials;
import app.storycore.engine.remote.ServerAddress;
import java.util.List;

/**
 * A server as whoever calls it needs it; never for pages.
 *
 * @param credentials decrypted
 * @param jobsAtOnce that it may be given, at least 1
 * @param sizes that a server of images draws, empty for any
 * @param takesSeed whether a server of images is sent a seed
 */
public record EngineServerFacts(
        ServerId id,
        String name,
        ServerKind kind,
        ServerAddress address,
        Credentials credentials,
        int jobsAtOnce,
        List<ImageSize> sizes,
        boolean takesSeed) {

    public EngineServerFacts {
        sizes = List.copyOf(sizes);
    }
}
