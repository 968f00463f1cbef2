package app.storycore.generation.sound;

import app.storycore.asset.AssetUse;
import app.storycore.base.Chunks;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps the sounds that generations were started with, and their files from being collected.
 *
 * @see "src/site/markdown/decisions/0072-sounds-of-a-project-and-its-shots.md"
 */
@Component
public class GenerationSounds implements AssetUse {

    private final GenerationSoundRows rows;

    GenerationSounds(GenerationSoundRows rows) {
        this.rows = rows;
    }

    /** Called in the transaction that makes the generation, in which something else still refers to the files. */
    public void keep(UUID generationId, List<KeptSound> sounds) {
        rows.saveAll(sounds.stream()
                .map(sound -> new GenerationSoundRow(generationId, sound))
                .toList());
    }

    /** The sounds of a generation, that of the whole first, then in the order of the shots. */
    public List<KeptSound> of(UUID generationId) {
        return rows.findByGenerationIdOrderByNumber(generationId).stream()
                .map(GenerationSoundRow::sound)
                .toList();
    }

    /** The files of some generations. */
    public Set<UUID> filesOf(Collection<UUID> generationIds) {
        return Set.copyOf(Chunks.query(generationIds, rows::of));
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        return Set.copyOf(Chunks.query(assetIds, rows::known));
    }
}
