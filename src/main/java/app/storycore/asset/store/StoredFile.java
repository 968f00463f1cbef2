package app.storycore.asset.store;

/**
 * A file whose every byte is known.
 *
 * @param contentHash SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record StoredFile(String contentHash, long size) {}
