package app.storycore.account;

import app.storycore.base.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an account.
 *
 * @param username as its owner writes it
 * @param locked whether it can log in no more
 * @param notifications whether its browsers may tell how its generations ended
 * @param language that it chose; null for the one its browser asks for
 */
public record AccountInfo(
        AccountId id,
        String username,
        Role role,
        boolean locked,
        ColorSchemeChoice colorScheme,
        boolean notifications,
        Instant createdAt,
        @Nullable Language language) {

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }
}
