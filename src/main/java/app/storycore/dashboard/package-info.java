/** The pages on which projects and generations meet: the list of projects and the page of one of them. */
@NullMarked
package app.storycore.dashboard;

import org.jspecify.annotations.NullMarked;
