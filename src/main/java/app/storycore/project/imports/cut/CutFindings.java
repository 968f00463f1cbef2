package app.storycore.project.imports.cut;

import app.storycore.project.imports.listing.ImportNotice;
import app.storycore.project.imports.listing.ImportNotice.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a cut has and a board has not, and keeps markers until the clips below them are known. */
final class CutFindings {

    private static final int MARKERS_MAX = 10_000;

    private record Marker(double seconds, String text) {}

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<Integer> unreadable = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();

    void add(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void addLine(int line) {
        unreadable.add(line);
    }

    /** A marker of the whole sequence. */
    void mark(double seconds, String text) {
        if (markers.size() < MARKERS_MAX) {
            markers.add(new Marker(seconds, text));
        }
    }

    /** Gives each marker to the clip that it stands on. */
    void giveMarkers(List<Segment> track) {
        for (Marker marker : markers) {
            double end = 0;
            for (Segment segment : track) {
                end += segment.seconds();
                if (marker.seconds() < end) {
                    if (segment.clip() != null) {
                        segment.clip().words().remark(marker.text());
                    }
                    break;
                }
            }
        }
    }

    List<ImportNotice> notices(List<Segment> track) {
        long gaps = track.stream().filter(segment -> segment.clip() == null).count();
        List<ImportNotice> notices = new ArrayList<>();
        counts.forEach((kind, count) -> notices.add(ImportNotice.counted(kind, count)));
        if (gaps > 0) {
            notices.add(ImportNotice.counted(Kind.CUT_GAP, (int) gaps));
        }
        notices.addAll(ImportNotice.of(Kind.CUT_EVENT, unreadable));
        return notices;
    }
}
