package app.storycore.project.cast;

import app.storycore.asset.AssetUse;
import app.storycore.base.Chunks;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the pictures of casts from being collected. */
@Component
class CastFiles implements AssetUse {

    private final CastPictures pictures;

    CastFiles(CastPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        return Set.copyOf(Chunks.query(assetIds, pictures::known));
    }
}
