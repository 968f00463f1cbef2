/** The filter chain: valid sessions, log-out everywhere, the redirect to set-up. */
@NullMarked
package app.storycore.account.security;

import org.jspecify.annotations.NullMarked;
