/** Which projects an account has in its list, and which are archived or deleted for now. */
@NullMarked
package app.storycore.project.list;

import org.jspecify.annotations.NullMarked;
