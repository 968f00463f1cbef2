package app.storycore.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What a delivered panel was made from, so that it can be reused by whoever gets the package.
 *
 * @param original as the engine drew it
 * @param alternative of the two pictures around an autofix, the one that is not delivered; null when nothing was tried
 * @param inputHash of everything the original was drawn from, empty when it is not known
 */
public record PanelOrigin(PictureSource original, @Nullable PictureSource alternative, String inputHash) {}
