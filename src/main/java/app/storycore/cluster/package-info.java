/** What the nodes of one studio tell each other. Truth is in the database; a signal only says that it is worth a look. */
@NullMarked
package app.storycore.cluster;

import org.jspecify.annotations.NullMarked;
