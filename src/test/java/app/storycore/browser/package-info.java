/** What people live through, in a real browser against the packaged application in its own process. */
@NullMarked
package app.storycore.browser;

import org.jspecify.annotations.NullMarked;
