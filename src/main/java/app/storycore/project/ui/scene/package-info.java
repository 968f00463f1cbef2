/** The headings of scenes on the storyboard. */
@NullMarked
package app.storycore.project.ui.scene;

import org.jspecify.annotations.NullMarked;
