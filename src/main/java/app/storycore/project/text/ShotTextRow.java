package app.storycore.project.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts of one shot. They have a table of their own, so that what asks for the sequence does not carry them. */
@Entity
@Table(name = "shot_text")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class ShotTextRow {

    @Id
    private UUID shotId;

    private UUID projectId;

    @Column(length = ShotTexts.LENGTH_MAX)
    private String dialogue;

    @Column(name = "action_text", length = ShotTexts.LENGTH_MAX)
    private String action;

    @Column(length = ShotTexts.LENGTH_MAX)
    private String notes;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ShotTextRow() {}

    ShotTextRow(UUID projectId, UUID shotId, ShotTexts texts) {
        this.shotId = shotId;
        this.projectId = projectId;
        write(texts);
    }

    UUID shotId() {
        return shotId;
    }

    final void write(ShotTexts texts) {
        dialogue = texts.dialogue();
        action = texts.action();
        notes = texts.notes();
    }

    ShotTexts texts() {
        return new ShotTexts(dialogue, action, notes);
    }
}
