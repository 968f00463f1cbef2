/** Small composites without domain words, and what pages do beside their own thread. */
@NullMarked
package app.storycore.base.ui;

import org.jspecify.annotations.NullMarked;
