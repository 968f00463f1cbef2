/** The language of film that projects, generations and engines share: sizes, angles, light, mood and style. */
@NullMarked
package app.storycore.base.film;

import org.jspecify.annotations.NullMarked;
