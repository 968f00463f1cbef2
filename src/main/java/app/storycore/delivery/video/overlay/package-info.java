/** What a film shows beside its panels: burnt-in numbers, fades and its title. */
@NullMarked
package app.storycore.delivery.video.overlay;

import org.jspecify.annotations.NullMarked;
