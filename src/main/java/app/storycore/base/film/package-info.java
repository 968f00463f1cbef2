/** The language of film that projects, generations and engines share: sizes, angles, light, mood, style and frame. */
@NullMarked
package app.storycore.base.film;

import org.jspecify.annotations.NullMarked;
