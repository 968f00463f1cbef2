/** The indicator of generations in the drawer, full and compact. */
@NullMarked
package app.storycore.generation.ui.indicator;

import org.jspecify.annotations.NullMarked;
