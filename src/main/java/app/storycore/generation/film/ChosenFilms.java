package app.storycore.generation.film;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Films that were made when somebody asked; reached only through a generation whose owner was checked. */
interface ChosenFilms extends Repository<ChosenFilm, ChosenFilm.Key> {

    ChosenFilm save(ChosenFilm film);

    Optional<ChosenFilm> findById(ChosenFilm.Key key);

    List<ChosenFilm> findByGenerationIdOrderByMadeAt(UUID generationId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from ChosenFilm f where f.generationId = :generationId and f.assetId in :assetIds")
    int forget(UUID generationId, Collection<UUID> assetIds);

    @Query("select f.assetId from ChosenFilm f where f.generationId in :generationIds")
    List<UUID> ofGenerations(Collection<UUID> generationIds);

    @Query("select f.assetId from ChosenFilm f where f.assetId in :ids")
    List<UUID> known(Collection<UUID> ids);
}
