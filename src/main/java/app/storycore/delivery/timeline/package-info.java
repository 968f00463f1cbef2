/** The sequence as other programs read it: OpenTimelineIO, CMX 3600, Final Cut Pro 7 XML, CSV, Storyboarder. */
@NullMarked
package app.storycore.delivery.timeline;

import org.jspecify.annotations.NullMarked;
