/** What the browser gets as it lies in {@code frontend}: style sheets and scripts. */
@NullMarked
package app.storycore.frontend;

import org.jspecify.annotations.NullMarked;
