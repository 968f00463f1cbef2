/** Reads text that people bring as shots. */
@NullMarked
package app.storycore.project.imports;

import org.jspecify.annotations.NullMarked;
