package app.storycore.project.imports.cut;

import org.jspecify.annotations.Nullable;

/**
 * A run of a picture track.
 *
 * @param seconds how long it is
 * @param clip what is seen, null for nothing
 */
record Segment(double seconds, @Nullable CutClip clip) {

    Segment of(double length) {
        return new Segment(length, clip);
    }
}
