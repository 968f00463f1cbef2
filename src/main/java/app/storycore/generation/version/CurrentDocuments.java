package app.storycore.generation.version;

import app.storycore.generation.OutputFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Documents that were made again; reached only through a generation whose owner was checked. */
interface CurrentDocuments extends Repository<CurrentDocument, CurrentDocument.Key> {

    CurrentDocument save(CurrentDocument document);

    Optional<CurrentDocument> findById(CurrentDocument.Key key);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from CurrentDocument d where d.generationId = :generationId and d.kind = :kind")
    int forget(UUID generationId, OutputFile kind);

    @Query("select d.assetId from CurrentDocument d where d.generationId in :generationIds")
    List<UUID> ofGenerations(Collection<UUID> generationIds);

    @Query("select d.assetId from CurrentDocument d where d.assetId in :ids")
    List<UUID> known(Collection<UUID> ids);
}
