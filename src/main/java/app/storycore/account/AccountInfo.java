package app.storycore.account;

import java.util.UUID;

/**
 * What others may know of an account.
 *
 * @param username as its owner writes it
 */
public record AccountInfo(UUID id, String username, Role role, ColorSchemeChoice colorScheme) {

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }
}
