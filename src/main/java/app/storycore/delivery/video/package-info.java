/**
 * The animatic: an H.264 encoder for still pictures, and the MP4 file around it. Both are written from the standards
 * ITU-T H.264 and ISO/IEC 14496-12/-15, because a storyboard needs one picture a shot and not a film camera's encoder.
 */
@NullMarked
package app.storycore.delivery.video;

import org.jspecify.annotations.NullMarked;
