/**
 * Projects and their shots: what people write, the rules for it, and the samples to start from. One shot is changed
 * through {@code ShotService}, several at once through {@code ShotBatchService}.
 */
@NullMarked
package app.storycore.project;

import org.jspecify.annotations.NullMarked;
