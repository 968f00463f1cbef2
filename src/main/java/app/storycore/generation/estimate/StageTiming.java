package app.storycore.generation.estimate;

import app.storycore.generation.Stage;
import app.storycore.generation.store.EnumConverters;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** How long one stage took, measured without pauses; written once. */
@Entity
@SuppressWarnings("UnusedVariable")
// columns that only queries read
public class StageTiming implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID ownerId;
    private String engine;

    @Convert(converter = EnumConverters.StageWord.class)
    private Stage stage;

    private int units;
    private long millis;
    private Instant measuredAt;

    @SuppressWarnings("NullAway.Init")
    protected StageTiming() {}

    public StageTiming(UUID ownerId, String engine, Stage stage, int units, Duration duration, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.engine = engine;
        this.stage = stage;
        this.units = units;
        this.millis = duration.toMillis();
        this.measuredAt = now;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    StageCost.Measure measure() {
        return new StageCost.Measure(units, millis);
    }
}
