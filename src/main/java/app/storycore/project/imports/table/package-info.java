/** Shot lists in rows and columns. */
@NullMarked
package app.storycore.project.imports.table;

import org.jspecify.annotations.NullMarked;
