package app.storycore.generation.film;

import app.storycore.asset.AssetUse;
import app.storycore.base.Chunks;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps films that were made when somebody asked from being collected. */
@Component
public class ChosenFilmFiles implements AssetUse {

    private final ChosenFilms films;

    ChosenFilmFiles(ChosenFilms films) {
        this.films = films;
    }

    /** The files of some generations, whose owner was checked. */
    public Set<UUID> of(Collection<UUID> generationIds) {
        return Set.copyOf(Chunks.query(generationIds, films::ofGenerations));
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        return Set.copyOf(Chunks.query(assetIds, films::known));
    }
}
