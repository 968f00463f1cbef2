/** Project cards, the heading of a project, and the address of its page. */
@NullMarked
package app.storycore.project.ui;

import org.jspecify.annotations.NullMarked;
