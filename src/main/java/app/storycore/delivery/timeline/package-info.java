/** The sequence as editing programs and spreadsheets read it: OpenTimelineIO, CMX 3600, Final Cut Pro 7 XML, CSV. */
@NullMarked
package app.storycore.delivery.timeline;

import org.jspecify.annotations.NullMarked;
