/** Which runs of a sequence are a scene. */
@NullMarked
package app.storycore.project.order;

import org.jspecify.annotations.NullMarked;
