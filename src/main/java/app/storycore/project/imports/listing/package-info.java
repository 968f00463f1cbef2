/** What reading a text gives: shots, faults, notices. */
@NullMarked
package app.storycore.project.imports.listing;

import org.jspecify.annotations.NullMarked;
