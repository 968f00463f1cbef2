/** Protection of the login against guessing, and the security log. */
@NullMarked
package app.storycore.account.guard;

import org.jspecify.annotations.NullMarked;
