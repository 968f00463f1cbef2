package app.storycore.generation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** When an account last had a generation started. */
@Entity
class AccountTurn {

    @Id
    private UUID ownerId;

    private Instant lastStart;

    @SuppressWarnings("NullAway.Init")
    protected AccountTurn() {}

    AccountTurn(UUID ownerId, Instant lastStart) {
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
