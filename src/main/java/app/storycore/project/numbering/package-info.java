/** The numbers of shots as people read them. */
@NullMarked
package app.storycore.project.numbering;

import org.jspecify.annotations.NullMarked;
