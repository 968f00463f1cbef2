/** The PDF templates of accounts, and the one that each project uses. */
@NullMarked
package app.storycore.generation.pdf;

import org.jspecify.annotations.NullMarked;
