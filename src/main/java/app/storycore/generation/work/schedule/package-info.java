/** What db-scheduler runs: dispatched generations, recurring jobs, release at start-up. */
@NullMarked
package app.storycore.generation.work.schedule;

import org.jspecify.annotations.NullMarked;
