/** Cuts of editing programs, read as shots: OpenTimelineIO, CMX 3600, Final Cut Pro 7 XML. */
@NullMarked
package app.storycore.project.imports.cut;

import org.jspecify.annotations.NullMarked;
