package app.storycore.account;

import java.time.Instant;
import java.util.UUID;

/**
 * What others may know of an account.
 *
 * @param username as its owner writes it
 * @param locked whether it can log in no more
 * @param notifications whether its browsers may tell how its generations ended
 */
public record AccountInfo(
        UUID id,
        String username,
        Role role,
        boolean locked,
        ColorSchemeChoice colorScheme,
        boolean notifications,
        Instant createdAt) {

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }
}
