package app.storycore.account;

import app.storycore.base.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an account.
 *
 * @param username as its owner writes it
 * @param language that it chose; null for the one its browser asks for
 */
public record AccountInfo(
        UUID id,
        String username,
        Role role,
        ColorSchemeChoice colorScheme,
        @Nullable Language language) {

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }
}
