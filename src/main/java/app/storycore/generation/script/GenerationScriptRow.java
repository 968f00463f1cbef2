package app.storycore.generation.script;

import app.storycore.base.film.MotionColumns;
import app.storycore.project.text.ShotTexts;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What stood beside the prompt of one shot of a generation. */
@Entity
@Table(name = "generation_script")
@IdClass(GenerationScriptRow.Key.class)
class GenerationScriptRow implements Persistable<GenerationScriptRow.Key> {

    /** A shot is known by its place in its generation. */
    record Key(UUID generationId, int number) {}

    @Id
    private UUID generationId;

    @Id
    @Column(name = "shot_number")
    private int number;

    private @Nullable String sceneNumber;
    private @Nullable String sceneHeading;

    @Column(length = ShotTexts.LENGTH_MAX)
    private String dialogue;

    @Column(name = "action_text", length = ShotTexts.LENGTH_MAX)
    private String action;

    @Column(length = ShotTexts.LENGTH_MAX)
    private String notes;

    @Embedded
    private @Nullable MotionColumns motion;

    @SuppressWarnings("NullAway.Init")
    protected GenerationScriptRow() {}

    GenerationScriptRow(UUID generationId, int number, ShotScript script) {
        ShotTexts texts = script.texts();
        this.generationId = generationId;
        this.number = number;
        this.sceneNumber = script.sceneNumber();
        this.sceneHeading = script.sceneHeading();
        this.dialogue = texts.dialogue();
        this.action = texts.action();
        this.notes = texts.notes();
        this.motion = new MotionColumns(script.motion());
    }

    @Override
    public Key getId() {
        return new Key(generationId, number);
    }

    /** Written once, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }

    int number() {
        return number;
    }

    ShotScript script() {
        return new ShotScript(
                new ShotTexts(dialogue, action, notes), sceneNumber, sceneHeading, MotionColumns.read(motion));
    }
}
