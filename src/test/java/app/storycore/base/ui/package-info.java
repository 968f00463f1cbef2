/** Tests of the small composites. */
@NullMarked
package app.storycore.base.ui;

import org.jspecify.annotations.NullMarked;
