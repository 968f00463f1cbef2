/** Checks passwords and remembers logins. */
@NullMarked
package app.storycore.account.login;

import org.jspecify.annotations.NullMarked;
