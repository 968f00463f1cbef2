package app.storycore.asset;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who keeps ids of stored files tells by this which of them are still needed. */
public interface AssetUse {

    /** Those of {@code assetIds} that are still referred to. */
    Set<UUID> inUse(Collection<UUID> assetIds);
}
