package app.storycore.project.imports.cut;

import app.storycore.base.film.FrameRate;
import app.storycore.project.imports.listing.ImportNotice.Kind;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the first sequence of the Final Cut Pro XML Interchange Format: what is seen when its tracks lie over each other, with
 * nested sequences opened.
 */
final class FinalCutReader {

    private static final int DEEPEST = 60;
    private static final int RUNS_MAX = 100_000;
    private static final FrameRate UNTOLD_RATE = new FrameRate(24, 1);

    private final CutFindings found = new CutFindings();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, XmlNode> sequences = new HashMap<>();
    private final Set<String> generators = new HashSet<>();
    private int runs;

    /** A clip or a nested sequence at its place, in seconds. */
    private record Placed(double start, double end, List<Segment> seen) {}

    private FinalCutReader() {}

    static Cut read(XmlNode root) {
        return new FinalCutReader().cut(root);
    }

    private Cut cut(XmlNode root) {
        know(root);
        List<XmlNode> all = new ArrayList<>();
        collect(root, all);
        if (all.isEmpty()) {
            throw new ImportRefusedException(Reason.NO_TIMELINE);
        }
        all.stream().skip(1).forEach(other -> found.add(Kind.CUT_SEQUENCE));
        XmlNode sequence = all.getFirst();
        Optional<FrameRate> told = rate(sequence);
        FrameRate rate = told.orElse(UNTOLD_RATE);
        for (XmlNode marker : sequence.all("marker")) {
            found.mark(marker.number("in") / rate.perSecond(), text(marker));
        }
        List<Segment> track = sequence(sequence, rate, 0);
        sequence.child("media").child("audio").all("track").stream()
                .filter(sound -> sound.child("clipitem").isThere())
                .forEach(sound -> found.add(Kind.CUT_SOUND));
        found.giveMarkers(track);
        return new Cut(track, rate, told.isPresent(), found.notices(track));
    }

    /** Files and sequences are written once and named by their ids afterwards. */
    private void know(XmlNode node) {
        if (node.name().equals("file")
                && !node.id().isEmpty()
                && !node.children().isEmpty()) {
            files.putIfAbsent(node.id(), file(node));
            if (node.child("mediaSource").isThere()) {
                generators.add(node.id());
            }
        } else if (node.name().equals("sequence")
                && !node.id().isEmpty()
                && node.child("media").isThere()) {
            sequences.putIfAbsent(node.id(), node);
        }
        node.children().forEach(this::know);
    }

    private static String file(XmlNode file) {
        String path = MediaNames.file(file.text("pathurl"));
        return path.isEmpty() ? file.text("name") : path;
    }

    /** Sequences that stand by themselves: not within a clip. */
    private static void collect(XmlNode node, List<XmlNode> into) {
        if (node.name().equals("sequence") && node.child("media").isThere()) {
            into.add(node);
        } else if (!node.name().equals("clipitem")) {
            node.children().forEach(child -> collect(child, into));
        }
    }

    private static Optional<FrameRate> rate(XmlNode node) {
        XmlNode rate = node.child("rate");
        double base = rate.number("timebase");
        boolean ntsc = rate.text("ntsc").toUpperCase(Locale.ROOT).startsWith("T");
        return FrameRate.of(base).map(told -> ntsc ? FrameRate.ntsc(told.timebase()) : told);
    }

    private List<Segment> sequence(XmlNode sequence, FrameRate rate, int depth) {
        if (depth > DEEPEST) {
            throw new ImportRefusedException(Reason.NESTED_CUT);
        }
        List<Segment> seen = List.of();
        boolean first = true;
        for (XmlNode track : sequence.child("media").child("video").all("track")) {
            if (isOff(track)) {
                continue;
            }
            List<Placed> clips = placed(track, rate, depth, first);
            if (!clips.isEmpty()) {
                if (!first) {
                    found.add(Kind.CUT_TRACK);
                }
                seen = Segments.over(seen, run(clips));
                first = false;
            }
        }
        return seen;
    }

    private List<Placed> placed(XmlNode track, FrameRate rate, int depth, boolean first) {
        List<Placed> clips = new ArrayList<>();
        List<XmlNode> items = track.children();
        for (int i = 0; i < items.size(); i++) {
            XmlNode item = items.get(i);
            switch (item.name()) {
                case "transitionitem" -> found.add(Kind.CUT_TRANSITION);
                case "clipitem", "generatoritem" -> {
                    if (first || !isGenerated(item)) {
                        place(items, i, rate, depth, clips);
                    } else {
                        found.add(Kind.CUT_TITLE);
                    }
                }
                default -> {}
            }
        }
        clips.sort(Comparator.comparingDouble(Placed::start));
        return clips;
    }

    private void place(List<XmlNode> items, int at, FrameRate rate, int depth, List<Placed> into) {
        XmlNode item = items.get(at);
        if (++runs > RUNS_MAX) {
            throw new ImportRefusedException(Reason.CUT_TOO_BIG);
        } else if (isOff(item)) {
            return;
        }
        double length = item.number("out") - item.number("in");
        double start = item.number("start");
        double end = item.number("end");
        start = start >= 0 ? start : cutPoint(items, at, -1);
        end = end >= 0 ? end : cutPoint(items, at, 1);
        start = Double.isNaN(start) ? end - length : start;
        end = Double.isNaN(end) ? start + length : end;
        if (end > start && end / rate.perSecond() < CutShots.SECONDS_MAX) {
            double from = start / rate.perSecond();
            double to = end / rate.perSecond();
            into.add(new Placed(from, to, seen(item, to - from, depth)));
        } else if (!(end > start)) {
            found.add(Kind.CUT_NO_LENGTH);
        }
    }

    /** Titles of Premiere are clips of a file that no disk has. */
    private boolean isGenerated(XmlNode item) {
        return item.name().equals("generatoritem")
                || generators.contains(item.child("file").id());
    }

    /** Where a transition beside a clip counts as a cut: in its middle, or at the end that its alignment names. */
    private static double cutPoint(List<XmlNode> items, int at, int step) {
        XmlNode beside = at + step < 0 || at + step >= items.size() ? XmlNode.NONE : items.get(at + step);
        if (!beside.name().equals("transitionitem")) {
            return Double.NaN;
        }
        double start = beside.number("start");
        double end = beside.number("end");
        String alignment = beside.text("alignment");
        return alignment.startsWith("start")
                ? start
                : alignment.startsWith("end") ? end : Math.floor((start + end) / 2);
    }

    private List<Segment> seen(XmlNode item, double seconds, int depth) {
        XmlNode inner = item.child("sequence");
        XmlNode nested = inner.isThere() && !inner.child("media").isThere()
                ? sequences.getOrDefault(inner.id(), XmlNode.NONE)
                : inner;
        item.all("filter").forEach(this::filter);
        if (nested.isThere()) {
            found.add(Kind.CUT_NESTED);
            FrameRate rate = rate(nested).orElse(UNTOLD_RATE);
            FrameRate own = rate(item).orElse(rate);
            double in = item.number("in");
            double from = Double.isNaN(in) ? 0 : in / own.perSecond();
            return Segments.part(sequence(nested, rate, depth + 1), from, seconds);
        }
        return List.of(new Segment(seconds, clip(item)));
    }

    private void filter(XmlNode filter) {
        String effect = filter.child("effect").text("effectid").toLowerCase(Locale.ROOT);
        if (effect.equals("timeremap")) {
            found.add(Kind.CUT_SPEED);
        }
    }

    private CutClip clip(XmlNode item) {
        XmlNode media = item.child("file");
        String file = media.children().isEmpty() ? files.getOrDefault(media.id(), "") : file(media);
        ClipWords words = new ClipWords();
        XmlNode comments = item.child("comments");
        item.all("marker").forEach(marker -> words.remark(text(marker)));
        String name = item.text("name").isEmpty() ? file : item.text("name");
        comment(comments.text("mastercomment1"), name, words);
        List.of("mastercomment2", "mastercomment3", "mastercomment4", "clipcommenta", "clipcommentb")
                .forEach(kind -> words.remark(comments.text(kind)));
        XmlNode logged = item.child("logginginfo");
        List.of("description", "lognote").forEach(kind -> words.remark(logged.text(kind)));
        words.set(ClipWords.Field.SCENE, logged.text("scene"));
        return new CutClip(name, file, "", words, isGenerated(item));
    }

    /** The first comment of a clip of ours is its prompt. */
    private static void comment(String comment, String name, ClipWords words) {
        if (MediaNames.label(name).isEmpty()) {
            words.remark(comment);
        } else {
            words.set(ClipWords.Field.PROMPT, comment);
        }
    }

    private static String text(XmlNode marker) {
        String name = marker.text("name");
        String comment = marker.text("comment");
        return name.isEmpty() || comment.isEmpty() ? name + comment : name + ": " + comment;
    }

    private boolean isOff(XmlNode item) {
        boolean off = item.text("enabled").toUpperCase(Locale.ROOT).startsWith("F");
        if (off) {
            found.add(Kind.CUT_DISABLED);
        }
        return off;
    }

    /** Clips in order with what is between them; where two overlap, the later one is seen. */
    private static List<Segment> run(List<Placed> clips) {
        List<Segment> run = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < clips.size(); i++) {
            Placed clip = clips.get(i);
            double end =
                    i + 1 < clips.size() ? Math.min(clip.end(), clips.get(i + 1).start()) : clip.end();
            if (clip.start() > at) {
                run.add(new Segment(clip.start() - at, null));
            }
            run.addAll(Segments.part(clip.seen(), 0, end - clip.start()));
            at = Math.max(at, end);
        }
        return run;
    }
}
