/** Toasts, spoken words, browser notifications and the tab of the browser. */
@NullMarked
package app.storycore.generation.ui.notify;

import org.jspecify.annotations.NullMarked;
