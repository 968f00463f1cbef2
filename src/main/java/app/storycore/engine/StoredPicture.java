package app.storycore.engine;

import java.util.UUID;

/**
 * A picture that an engine may be sent.
 *
 * @param id of the stored file
 * @param contentHash SHA-256 of its bytes, 64 hexadecimal digits
 */
public record StoredPicture(UUID id, String contentHash) {}
