/** What an operator wants to know of the running system: nodes, database, disk, settings. */
@NullMarked
package app.storycore.admin;

import org.jspecify.annotations.NullMarked;
