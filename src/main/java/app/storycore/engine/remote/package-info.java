/** HTTP to servers of engines: addresses that are allowed, logins, time-outs, limits. */
@NullMarked
package app.storycore.engine.remote;

import org.jspecify.annotations.NullMarked;
