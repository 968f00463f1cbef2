package app.storycore.generation.film;

import app.storycore.asset.AssetUse;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Keeps films that were made when somebody asked from being collected. */
@Component
public class ChosenFilmFiles implements AssetUse {

    /** Values in one list of a query. */
    private static final int CHUNK = 500;

    private final ChosenFilms films;

    ChosenFilmFiles(ChosenFilms films) {
        this.films = films;
    }

    /** The files of some generations, whose owner was checked. */
    public Set<UUID> of(Collection<UUID> generationIds) {
        return chunked(generationIds, films::ofGenerations);
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        return chunked(assetIds, films::known);
    }

    private static Set<UUID> chunked(Collection<UUID> ids, Function<Collection<UUID>, List<UUID>> query) {
        List<UUID> all = List.copyOf(ids);
        Set<UUID> found = new HashSet<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(query.apply(all.subList(from, Math.min(all.size(), from + CHUNK))));
        }
        return found;
    }
}
