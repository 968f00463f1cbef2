package app.storycore.generation.queue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** When an account last had a generation started. */
@Entity
@Table(name = "account_turn")
class LastStart {

    @Id
    private UUID ownerId;

    private Instant lastStart;

    @SuppressWarnings("NullAway.Init")
    protected LastStart() {}

    LastStart(UUID ownerId, Instant lastStart) {
        this.ownerId = ownerId;
        this.lastStart = lastStart;
    }

    UUID ownerId() {
        return ownerId;
    }

    Instant lastStart() {
        return lastStart;
    }
}
