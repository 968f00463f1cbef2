/** Results of a project: gallery, downloads, animatic, comparison. */
@NullMarked
package app.storycore.generation.ui.results;

import org.jspecify.annotations.NullMarked;
