package app.storycore.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One login in one browser, so that it outlives a restart of the server; only a hash of its token is kept. */
@Entity
@SuppressWarnings("UnusedVariable")
// columns that only queries read
public class RememberedLogin implements Persistable<UUID> {

    /** How long a login lasts whose cookie ends with the browser. */
    public static final Duration BROWSER_SESSION = Duration.ofDays(2);

    @Id
    private UUID id;

    private UUID accountId;
    private String tokenHash;
    private boolean staySignedIn;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant seenAt;
    private @Nullable String address;
    private @Nullable String browser;

    @SuppressWarnings("NullAway.Init")
    protected RememberedLogin() {}

    public RememberedLogin(
            UUID accountId,
            String tokenHash,
            boolean staySignedIn,
            LoginPlace place,
            Instant createdAt,
            Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.staySignedIn = staySignedIn;
        this.createdAt = createdAt;
        this.seenAt = createdAt;
        this.expiresAt = expiresAt;
        this.address = place.address();
        this.browser = place.browser();
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    public UUID id() {
        return id;
    }

    /** Saved once; only the query that notes its browser as seen changes it. */
    @Override
    public boolean isNew() {
        return true;
    }

    public UUID accountId() {
        return accountId;
    }

    public boolean isStaySignedIn() {
        return staySignedIn;
    }

    public boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    public boolean wasSeenAfter(Instant time) {
        return seenAt != null && seenAt.isAfter(time);
    }

    /** When it ends, now that its browser has been seen: later only where it ends with the browser. */
    public Instant endWhenSeenAt(Instant now) {
        return staySignedIn ? expiresAt : now.plus(BROWSER_SESSION);
    }

    public LoginInfo info() {
        LoginPlace place =
                new LoginPlace(Objects.requireNonNullElse(address, ""), Objects.requireNonNullElse(browser, ""));
        return new LoginInfo(id, place, createdAt, Objects.requireNonNullElse(seenAt, createdAt));
    }
}
