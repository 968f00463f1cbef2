/** The storyboard on paper: a cover and pages of panels that can be handed to a producer. */
@NullMarked
package app.storycore.delivery.pdf;

import org.jspecify.annotations.NullMarked;
