/** The scenes of a project. */
@NullMarked
package app.storycore.project.scene;

import org.jspecify.annotations.NullMarked;
