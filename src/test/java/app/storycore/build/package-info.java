/** What has to hold for the build itself. */
@NullMarked
package app.storycore.build;

import org.jspecify.annotations.NullMarked;
