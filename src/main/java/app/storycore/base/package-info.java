/** Small values and helpers every feature may use: time, ids, seeds. Knows no feature and no user interface. */
@NullMarked
package app.storycore.base;

import org.jspecify.annotations.NullMarked;
