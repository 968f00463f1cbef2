package app.storycore.generation.reference;

import app.storycore.asset.AssetUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Keeps the pictures that generations were started with from being collected. */
@Component
public class GenerationReferences implements AssetUse {

    /** Values in one list of a query. */
    private static final int CHUNK = 500;

    private final GenerationPictures pictures;

    GenerationReferences(GenerationPictures pictures) {
        this.pictures = pictures;
    }

    /** Called in the transaction that makes the generation, in which something else still refers to the files. */
    public void keep(UUID generationId, Set<UUID> assets) {
        pictures.saveAll(assets.stream()
                .map(asset -> new GenerationPicture(generationId, asset))
                .toList());
    }

    /** The pictures of some generations. */
    public Set<UUID> of(Collection<UUID> generationIds) {
        return chunked(generationIds, pictures::of);
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        return chunked(assetIds, pictures::known);
    }

    private static Set<UUID> chunked(Collection<UUID> ids, Function<Collection<UUID>, List<UUID>> query) {
        List<UUID> all = new ArrayList<>(ids);
        Set<UUID> found = new HashSet<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(query.apply(all.subList(from, Math.min(all.size(), from + CHUNK))));
        }
        return found;
    }
}
