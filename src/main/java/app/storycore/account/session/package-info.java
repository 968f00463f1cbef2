/** Who is logged in by an HTTP session, and how that changes. */
@NullMarked
package app.storycore.account.session;

import org.jspecify.annotations.NullMarked;
