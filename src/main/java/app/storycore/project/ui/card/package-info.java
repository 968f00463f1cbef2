/** One shot: its fields and its picture. */
@NullMarked
package app.storycore.project.ui.card;

import org.jspecify.annotations.NullMarked;
