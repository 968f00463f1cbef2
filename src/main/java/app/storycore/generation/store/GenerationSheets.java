package app.storycore.generation.store;

import app.storycore.generation.CoherenceSheet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The coherence sheets of all generations; reached only through a generation whose owner or token was checked. */
public interface GenerationSheets extends Repository<GenerationSheet, UUID> {

    GenerationSheet save(GenerationSheet sheet);

    Optional<GenerationSheet> findById(UUID generationId);

    /** The sheet of a generation that was found before; null while there is none. */
    default @Nullable CoherenceSheet of(Generation g) {
        UUID picture = g.sheetAssetId();
        return picture == null
                ? null
                : findById(g.id()).map(sheet -> sheet.drawn(picture)).orElse(null);
    }

    /** The sheet that was drawn last from exactly the same. */
    @Query("""
            select new app.storycore.generation.CoherenceSheet(s.coherence, g.sheetAssetId, s.inputHash)
            from Generation g, GenerationSheet s where s.generationId = g.id
              and g.projectId = :projectId and g.ownerId = :ownerId and s.inputHash = :hash
              and g.sheetAssetId is not null
            order by g.submittedAt desc""")
    List<CoherenceSheet> drawnFrom(UUID projectId, UUID ownerId, String hash, Limit limit);
}
