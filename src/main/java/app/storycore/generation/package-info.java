/** The words everybody uses of a generation: statuses, stages, snapshots, events. */
@NullMarked
package app.storycore.generation;

import org.jspecify.annotations.NullMarked;
