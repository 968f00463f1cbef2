/** Stored files by the hash of their content, and the only door through which one leaves the server. */
@NullMarked
package app.storycore.asset;

import org.jspecify.annotations.NullMarked;
