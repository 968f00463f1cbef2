/** What time it is, the same on all nodes of one database and steady on each. */
@NullMarked
package app.storycore.base.time;

import org.jspecify.annotations.NullMarked;
