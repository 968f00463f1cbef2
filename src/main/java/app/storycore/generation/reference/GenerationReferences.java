package app.storycore.generation.reference;

import app.storycore.asset.AssetUse;
import app.storycore.base.Chunks;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the pictures that generations were started with from being collected. */
@Component
public class GenerationReferences implements AssetUse {

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
        return Set.copyOf(Chunks.query(generationIds, pictures::of));
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        return Set.copyOf(Chunks.query(assetIds, pictures::known));
    }
}
