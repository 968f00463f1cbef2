package app.storycore.account;

import app.storycore.base.Language;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may log in. */
@Entity
@SuppressWarnings("UnusedVariable")
// columns that only queries read
public class Account {

    @Id
    private UUID id;

    private String username;
    private String usernameKey;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean locked;

    @Enumerated(EnumType.STRING)
    private ColorSchemeChoice colorScheme;

    @Convert(converter = StoredLanguage.class)
    private @Nullable Language language;

    private boolean notifications;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String username, String passwordHash, Role role, Instant now) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.usernameKey = key(username);
        this.passwordHash = passwordHash;
        this.role = role;
        this.colorScheme = ColorSchemeChoice.DARK;
        this.createdAt = now;
    }

    /** The form in which two spellings of one name are equal. */
    public static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    void prefer(ColorSchemeChoice choice) {
        colorScheme = choice;
    }

    void prefer(Language choice) {
        language = choice;
    }

    void allowNotifications(boolean allowed) {
        notifications = allowed;
    }

    void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    String passwordHash() {
        return passwordHash;
    }

    void lock(boolean out) {
        locked = out;
    }

    void give(Role another) {
        role = another;
    }

    /** Whether it can look after the others. */
    boolean isActiveAdministrator() {
        return role == Role.ADMIN && !locked;
    }

    AccountInfo info() {
        return new AccountInfo(
                new AccountId(id), username, role, locked, colorScheme, notifications, createdAt, language);
    }

    public StudioUser user() {
        return new StudioUser(new AccountId(id), username, passwordHash, role, !locked);
    }
}
