/** Text on paper and in pictures: fonts that come with the application, fallback between them, and line breaking. */
@NullMarked
package app.storycore.delivery.type;

import org.jspecify.annotations.NullMarked;
