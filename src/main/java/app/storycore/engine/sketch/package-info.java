/** The embedded engine: draws panels by its own hand, without model, network or fonts of the machine. */
@NullMarked
package app.storycore.engine.sketch;

import org.jspecify.annotations.NullMarked;
