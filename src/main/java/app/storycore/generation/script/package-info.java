/** What stood beside the prompts of shots when their generation started, for its documents. */
@NullMarked
package app.storycore.generation.script;

import org.jspecify.annotations.NullMarked;
