package app.storycore.generation.sound;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A sound of a generation. */
@Entity
@Table(name = "generation_sound")
@IdClass(GenerationSoundRow.Key.class)
class GenerationSoundRow implements Persistable<GenerationSoundRow.Key> {

    /** A generation has one of each shot. */
    record Key(UUID generationId, int number) {}

    @Id
    private UUID generationId;

    @Id
    @Column(name = "shot_number")
    private int number;

    private UUID assetId;
    private String fileName;

    @Column(name = "length_ms")
    private long length;

    @Column(name = "start_ms")
    private long start;

    @SuppressWarnings("NullAway.Init")
    protected GenerationSoundRow() {}

    GenerationSoundRow(UUID generationId, KeptSound sound) {
        this.generationId = generationId;
        this.number = sound.shot();
        this.assetId = sound.assetId();
        this.fileName = sound.fileName();
        this.length = sound.length().toMillis();
        this.start = sound.start().toMillis();
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

    KeptSound sound() {
        return new KeptSound(number, assetId, fileName, Duration.ofMillis(length), Duration.ofMillis(start));
    }
}
