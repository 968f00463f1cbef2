package app.storycore.generation.reference;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files that generations may send; they go with their generation. */
interface GenerationPictures extends Repository<GenerationPicture, GenerationPicture.Key> {

    <P extends GenerationPicture> List<P> saveAll(Iterable<P> pictures);

    @Query("select distinct p.assetId from GenerationPicture p where p.assetId in :assetIds")
    List<UUID> known(Collection<UUID> assetIds);

    @Query("select distinct p.assetId from GenerationPicture p where p.generationId in :generationIds")
    List<UUID> of(Collection<UUID> generationIds);
}
