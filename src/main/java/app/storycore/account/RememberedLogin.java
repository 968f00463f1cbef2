package app.storycore.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One login in one browser, so that it outlives a restart of the server; only a hash of its token is kept. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class RememberedLogin implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID accountId;
    private String tokenHash;
    private boolean staySignedIn;
    private Instant createdAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected RememberedLogin() {}

    RememberedLogin(UUID accountId, String tokenHash, boolean staySignedIn, Instant createdAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.staySignedIn = staySignedIn;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** Saved once and only deleted afterwards. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID accountId() {
        return accountId;
    }

    boolean isStaySignedIn() {
        return staySignedIn;
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
