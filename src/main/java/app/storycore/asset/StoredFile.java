package app.storycore.asset;

/**
 * A file that is completely on disk.
 *
 * @param contentHash SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record StoredFile(String contentHash, long size) {}
