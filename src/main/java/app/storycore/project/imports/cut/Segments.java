package app.storycore.project.imports.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Picture tracks as runs one after the other: cut to a part, laid over each other. */
final class Segments {

    /** What is shorter is a rounding error, in seconds. */
    private static final double NOTHING = 1e-6;

    private Segments() {}

    static double length(List<Segment> track) {
        return track.stream().mapToDouble(Segment::seconds).sum();
    }

    /** What of a track is seen from a second on, for some seconds; behind its end there is nothing. */
    static List<Segment> part(List<Segment> track, double from, double seconds) {
        List<Segment> part = new ArrayList<>();
        double to = from + seconds;
        double at = 0;
        if (from < 0) {
            add(part, new Segment(Math.min(-from, seconds), null));
        }
        for (Segment segment : track) {
            double end = at + segment.seconds();
            add(part, segment.of(Math.min(end, to) - Math.max(at, from)));
            at = end;
        }
        add(part, new Segment(to - Math.max(at, from), null));
        return part;
    }

    /** What is seen of two tracks that begin together: the upper one where it shows something. */
    static List<Segment> over(List<Segment> lower, List<Segment> upper) {
        List<Segment> seen = new ArrayList<>();
        Cursor below = new Cursor(lower);
        double at = 0;
        for (Segment segment : upper) {
            if (segment.clip() == null) {
                below.copy(at, at + segment.seconds(), seen);
            } else {
                add(seen, segment);
            }
            at += segment.seconds();
        }
        below.copy(at, Math.max(at, length(lower)), seen);
        return seen;
    }

    /** What belongs to the run before it, since nothing lay over the place between them, makes that one longer. */
    private static void add(List<Segment> track, Segment segment) {
        if (segment.seconds() <= NOTHING) {
            return;
        }
        Segment last = track.isEmpty() ? null : track.getLast();
        if (last != null && Objects.equals(last.clip(), segment.clip())) {
            track.set(track.size() - 1, last.of(last.seconds() + segment.seconds()));
        } else {
            track.add(segment);
        }
    }

    /** Reads a track from its beginning to its end. */
    private static final class Cursor {
        private final List<Segment> track;
        private int next;
        private double begins;

        Cursor(List<Segment> track) {
            this.track = track;
        }

        void copy(double from, double to, List<Segment> into) {
            while (next < track.size() && begins + track.get(next).seconds() <= from + NOTHING) {
                begins += track.get(next++).seconds();
            }
            double at = from;
            double start = begins;
            for (int i = next; i < track.size() && start < to - NOTHING; i++) {
                Segment segment = track.get(i);
                double end = Math.min(start + segment.seconds(), to);
                add(into, segment.of(end - Math.max(start, from)));
                at = Math.max(at, end);
                start += segment.seconds();
            }
            add(into, new Segment(to - at, null));
        }
    }
}
