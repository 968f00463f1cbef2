/**
 * The nodes of one studio: which live, what each can do, and what they tell each other. Truth is in the database; a
 * signal only says that it is worth a look.
 */
@NullMarked
package app.storycore.cluster;

import org.jspecify.annotations.NullMarked;
