package app.storycore.generation.pdf;

import app.storycore.generation.GenerationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The layout of a stored PDF of a generation. */
@Entity
@Table(name = "made_pdf")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class MadePdf implements Persistable<UUID> {

    private static final int FINGERPRINT_MAX = 64;

    @Id
    private UUID assetId;

    private UUID generationId;

    @Column(length = FINGERPRINT_MAX)
    private String layout;

    @SuppressWarnings("NullAway.Init")
    protected MadePdf() {}

    MadePdf(UUID assetId, GenerationId generationId, String fingerprint) {
        this.assetId = assetId;
        this.generationId = generationId.value();
        this.layout = fingerprint;
    }

    String fingerprint() {
        return layout;
    }

    @Override
    public UUID getId() {
        return assetId;
    }

    /** Written once, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
