package app.storycore.workflow.server;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A server that draws panels. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class EngineServer {

    @Id
    private UUID id;

    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private ServerKind kind;

    private String address;

    @Enumerated(EnumType.STRING)
    private LoginKind loginKind;

    private @Nullable String loginName;
    private @Nullable String secret;
    private int jobsAtOnce;
    private boolean enabled;
    private String sizes;
    private boolean takesSeed;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EngineServer() {}

    @SuppressWarnings("NullAway.Init") // by the draft
    EngineServer(UUID id, ServerDraft draft, @Nullable String encrypted, Instant now) {
        this.id = id;
        this.kind = draft.kind();
        this.enabled = true;
        this.createdAt = now;
        change(draft, encrypted, now);
    }

    /** The form in which two spellings of one name are equal. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** @param encrypted the secret, null without a login */
    final void change(ServerDraft draft, @Nullable String encrypted, Instant now) {
        name = draft.name();
        nameKey = key(draft.name());
        address = draft.address();
        loginKind = draft.loginKind();
        loginName = draft.login().isEmpty() ? null : draft.login();
        secret = encrypted;
        jobsAtOnce = draft.jobsAtOnce();
        sizes = draft.sizes();
        takesSeed = draft.takesSeed();
        changedAt = now;
    }

    void enable(boolean on, Instant now) {
        enabled = on;
        changedAt = now;
    }

    @Nullable
    String secret() {
        return secret;
    }

    UUID id() {
        return id;
    }

    ServerInfo info(SecretState state) {
        return new ServerInfo(
                new ServerId(id),
                name,
                kind,
                address,
                loginKind,
                loginName == null ? "" : loginName,
                state,
                jobsAtOnce,
                enabled,
                sizes,
                takesSeed);
    }
}
