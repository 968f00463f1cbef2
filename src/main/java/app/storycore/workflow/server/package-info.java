/** Servers that draw panels, as rows: their addresses and logins, whose secrets only this server can read. */
@NullMarked
package app.storycore.workflow.server;

import org.jspecify.annotations.NullMarked;
