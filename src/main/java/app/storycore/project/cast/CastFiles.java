package app.storycore.project.cast;

import app.storycore.asset.AssetUse;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the pictures of casts from being collected. */
@Component
class CastFiles implements AssetUse {

    /** Values in one list of a query. */
    private static final int CHUNK = 500;

    private final CastPictures pictures;

    CastFiles(CastPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        List<UUID> all = List.copyOf(assetIds);
        Set<UUID> known = new HashSet<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            known.addAll(pictures.known(all.subList(from, Math.min(all.size(), from + CHUNK))));
        }
        return known;
    }
}
