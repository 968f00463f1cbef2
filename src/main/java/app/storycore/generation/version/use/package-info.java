/** What authors do with the versions of their shots: choose one, let it go, bring one of their own. */
@NullMarked
package app.storycore.generation.version.use;

import org.jspecify.annotations.NullMarked;
