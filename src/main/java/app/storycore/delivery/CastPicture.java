package app.storycore.delivery;

/**
 * A picture of a member of the cast, as it was uploaded.
 *
 * @param extension of its file, {@code png} or {@code jpg}
 * @param file its bytes
 */
public record CastPicture(String extension, PictureSource file) {}
