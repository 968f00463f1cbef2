/** The contract every engine that draws panels keeps, and the values that cross it. */
@NullMarked
package app.storycore.engine;

import org.jspecify.annotations.NullMarked;
