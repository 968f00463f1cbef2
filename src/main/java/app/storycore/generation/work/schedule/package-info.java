/**
 * When and where runs begin: the task that db-scheduler executes for an admitted generation, which node takes it, the
 * timers of admission and retention, release at the start, and the hand-over when a node leaves.
 */
@NullMarked
package app.storycore.generation.work.schedule;

import org.jspecify.annotations.NullMarked;
