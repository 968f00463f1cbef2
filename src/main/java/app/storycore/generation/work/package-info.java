/** Doing: the scheduler's task, the runner, one worker for each stage, and recovery after a crash. */
@NullMarked
package app.storycore.generation.work;

import org.jspecify.annotations.NullMarked;
