package app.storycore.delivery;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;

/**
 * The project a sequence belongs to.
 *
 * @param name as its owner wrote it, any Unicode
 * @param owner the name shown as the author
 */
public record ProjectInfo(String name, String owner, VisualStyle style, Aspect aspect, Seed seed) {}
