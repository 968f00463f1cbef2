package app.storycore.generation.store;

import app.storycore.generation.CoherenceSheet;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/**
 * The values of a generation's coherence sheet: written once, and kept apart from the generation, whose row is written
 * anew with every step.
 */
@Entity
@SuppressWarnings("UnusedVariable")
// columns that only queries read
public class GenerationSheet {

    @Id
    private UUID generationId;

    private String inputHash;

    @Column(length = 60_000)
    private String coherence;

    @SuppressWarnings("NullAway.Init")
    protected GenerationSheet() {}

    public GenerationSheet(UUID generationId, CoherenceSheet sheet) {
        this.generationId = generationId;
        this.inputHash = sheet.inputHash();
        this.coherence = sheet.coherence();
    }

    /** With its picture, which the generation itself names. */
    CoherenceSheet drawn(UUID assetId) {
        return new CoherenceSheet(coherence, assetId, inputHash);
    }
}
