/** How a script that comes in again differs from the board, as pure functions. */
@NullMarked
package app.storycore.project.script.compare;

import org.jspecify.annotations.NullMarked;
