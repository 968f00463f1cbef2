package app.storycore.asset;

import app.storycore.asset.store.StoredFile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored file of one owner.
 *
 * @param mediaType such as {@code image/png}
 * @param fileName under which it is saved by a browser, null for a picture that is only shown
 */
public record AssetInfo(
        UUID id,
        StoredFile file,
        String mediaType,
        @Nullable String fileName) {}
