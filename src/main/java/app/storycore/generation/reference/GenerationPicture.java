package app.storycore.generation.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A stored file that a generation may send to its engine. */
@Entity
@IdClass(GenerationPicture.Key.class)
class GenerationPicture implements Persistable<GenerationPicture.Key> {

    /** A generation needs a file once. */
    record Key(UUID generationId, UUID assetId) {}

    @Id
    private UUID generationId;

    @Id
    private UUID assetId;

    @SuppressWarnings("NullAway.Init")
    protected GenerationPicture() {}

    GenerationPicture(UUID generationId, UUID assetId) {
        this.generationId = generationId;
        this.assetId = assetId;
    }

    @Override
    public Key getId() {
        return new Key(generationId, assetId);
    }

    /** Written once, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
