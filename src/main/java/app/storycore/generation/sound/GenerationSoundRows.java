package app.storycore.generation.sound;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sounds of generations; they go with them. */
interface GenerationSoundRows extends Repository<GenerationSoundRow, GenerationSoundRow.Key> {

    <R extends GenerationSoundRow> List<R> saveAll(Iterable<R> rows);

    List<GenerationSoundRow> findByGenerationIdOrderByNumber(UUID generationId);

    @Query("select distinct s.assetId from GenerationSoundRow s where s.assetId in :assetIds")
    List<UUID> known(Collection<UUID> assetIds);

    @Query("select distinct s.assetId from GenerationSoundRow s where s.generationId in :generationIds")
    List<UUID> of(Collection<UUID> generationIds);
}
