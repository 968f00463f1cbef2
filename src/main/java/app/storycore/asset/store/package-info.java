/** Where the bytes of stored files are, by the hash of their content. */
@NullMarked
package app.storycore.asset.store;

import org.jspecify.annotations.NullMarked;
