/** What is left of the work when its process is killed again and again, at any instant. */
@NullMarked
package app.storycore.crash;

import org.jspecify.annotations.NullMarked;
