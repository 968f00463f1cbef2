/** The generation panel beside a project. */
@NullMarked
package app.storycore.generation.ui.panel;

import org.jspecify.annotations.NullMarked;
