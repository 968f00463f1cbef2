package app.storycore.generation.version;

import app.storycore.asset.AssetUse;
import app.storycore.base.Chunks;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps documents that were made again from being collected. */
@Component
public class CurrentDocumentFiles implements AssetUse {

    private final CurrentDocuments documents;

    CurrentDocumentFiles(CurrentDocuments documents) {
        this.documents = documents;
    }

    /** Those of generations whose owner was checked. */
    public Set<UUID> of(Collection<UUID> generationIds) {
        return Set.copyOf(Chunks.query(generationIds, documents::ofGenerations));
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        return Set.copyOf(Chunks.query(assetIds, documents::known));
    }
}
