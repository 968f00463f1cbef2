/** The package: one ZIP with every panel, the sheet and the sequence in words and JSON, written and read again. */
@NullMarked
package app.storycore.delivery.archive;

import org.jspecify.annotations.NullMarked;
