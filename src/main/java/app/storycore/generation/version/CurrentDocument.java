package app.storycore.generation.version;

import app.storycore.generation.GenerationId;
import app.storycore.generation.OutputFile;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A document of a generation that was made again with the versions in use. */
@Entity
@IdClass(CurrentDocument.Key.class)
@SuppressWarnings("UnusedVariable") // columns that only queries read
class CurrentDocument implements Persistable<CurrentDocument.Key> {

    /** A generation has one of each kind. */
    record Key(UUID generationId, OutputFile kind) {}

    @Id
    private UUID generationId;

    @Id
    @Enumerated(EnumType.STRING)
    private OutputFile kind;

    private String fingerprint;
    private UUID assetId;

    @SuppressWarnings("NullAway.Init")
    protected CurrentDocument() {}

    CurrentDocument(GenerationId generationId, OutputFile kind, String fingerprint, UUID assetId) {
        this.generationId = generationId.value();
        this.kind = kind;
        this.fingerprint = fingerprint;
        this.assetId = assetId;
    }

    UUID assetId() {
        return assetId;
    }

    boolean isOf(String pictures) {
        return fingerprint.equals(pictures);
    }

    @Override
    public Key getId() {
        return new Key(generationId, kind);
    }

    /** Written once, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
