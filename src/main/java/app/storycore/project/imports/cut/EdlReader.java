package app.storycore.project.imports.cut;

import app.storycore.base.film.FrameRate;
import app.storycore.project.imports.listing.ImportNotice.Kind;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an edit decision list as CMX 3600 has it. It does not say how many frames a second has, only whether its time code is
 * drop-frame; so the rate is guessed by the highest number of a frame.
 */
final class EdlReader {

    private static final Pattern RATE =
            Pattern.compile("\\*?\\s*(?:FRAME ?RATE|FPS)\\s*[:=]\\s*([0-9.]{1,8}).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_COMMENT =
            Pattern.compile("(?:FROM|TO) CLIP(?: NAME)?:.*", Pattern.CASE_INSENSITIVE);
    private static final List<Integer> BASES = List.of(24, 25, 30, 50, 60);
    private static final int EVENTS_MAX = 20_000;
    private static final int DAY_HOURS = 24;
    private static final int NTSC_BASE = 30;

    private final CutFindings found = new CutFindings();
    private final List<EdlEvent> events = new ArrayList<>();
    private boolean drop;
    private @Nullable FrameRate told;

    private record Placed(EdlEvent event, double start, double end) {}

    private EdlReader() {}

    /** Whether a text begins as such a list does. */
    static boolean isIn(String text) {
        return text.lines().limit(60).anyMatch(line -> EdlEvent.of(line).isPresent())
                && text.lines().limit(60).noneMatch(line -> line.stripLeading().startsWith("<"));
    }

    /** @param wanted the rate of its time code, null when the list says it or it is to be guessed */
    static Cut read(String text, @Nullable FrameRate wanted) {
        EdlReader reader = new EdlReader();
        int line = 0;
        for (String written : (Iterable<String>) text.lines()::iterator) {
            reader.line(++line, written.strip());
        }
        return reader.cut(wanted);
    }

    private void line(int number, String line) {
        EdlEvent event = EdlEvent.of(line).orElse(null);
        Matcher rate = RATE.matcher(line);
        if (event != null) {
            if (events.size() == EVENTS_MAX) {
                throw new ImportRefusedException(Reason.CUT_TOO_BIG);
            }
            events.add(event);
        } else if (rate.matches() && events.isEmpty()) {
            told = number(rate.group(1));
        } else if (line.regionMatches(true, 0, "FCM:", 0, 4)) {
            drop = !line.toUpperCase(Locale.ROOT).contains("NON");
        } else if (line.regionMatches(true, 0, "M2 ", 0, 3)) {
            found.add(Kind.CUT_SPEED);
        } else if (line.startsWith("*") || BARE_COMMENT.matcher(line).matches()) {
            comment(line);
        } else if (EdlEvent.isMeant(line)) {
            found.addLine(number);
        }
    }

    private static @Nullable FrameRate number(String written) {
        try {
            return FrameRate.of(Double.parseDouble(written)).orElse(null);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private void comment(String line) {
        if (!events.isEmpty()) {
            events.getLast().comments().add(line.replaceFirst("^\\*\\s*", ""));
        }
    }

    private Cut cut(@Nullable FrameRate wanted) {
        boolean dropping = drop
                || events.stream()
                        .anyMatch(event -> event.in().drop() || event.out().drop());
        FrameRate known = dropping && told == null ? FrameRate.ntsc(NTSC_BASE) : told;
        FrameRate rate = known != null ? known : wanted != null ? wanted : guess();
        Map<Integer, List<Placed>> layers = new TreeMap<>();
        for (EdlEvent event : events) {
            if (event.isPicture()) {
                place(event, rate, dropping, layers);
            } else {
                found.add(Kind.CUT_SOUND);
            }
        }
        if (layers.isEmpty()) {
            throw new ImportRefusedException(Reason.NO_EVENTS);
        }
        List<Segment> track = seen(layers);
        return new Cut(track, rate, known != null, found.notices(track));
    }

    private FrameRate guess() {
        int highest = events.stream().mapToInt(EdlEvent::highest).max().orElse(0);
        int base = BASES.stream().filter(known -> highest < known).findFirst().orElse(60);
        return new FrameRate(base, 1);
    }

    private void place(EdlEvent event, FrameRate rate, boolean dropping, Map<Integer, List<Placed>> layers) {
        double start = event.in().frame(rate, dropping) / rate.perSecond();
        double end = event.out().frame(rate, dropping) / rate.perSecond();
        if (end < start) {
            end += new EdlTimecode(DAY_HOURS, 0, 0, 0, dropping).frame(rate, dropping) / rate.perSecond();
        }
        if (!event.kind().equals("C") && !event.kind().equals("K")) {
            found.add(Kind.CUT_TRANSITION);
        }
        if (end > start) {
            layers.computeIfAbsent(event.layer(), fresh -> new ArrayList<>()).add(new Placed(event, start, end));
        }
    }

    private List<Segment> seen(Map<Integer, List<Placed>> layers) {
        double first = layers.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Placed::start)
                .min()
                .orElse(0);
        List<Segment> seen = List.of();
        for (List<Placed> layer : layers.values()) {
            if (!seen.isEmpty()) {
                found.add(Kind.CUT_TRACK);
            }
            for (List<Segment> pass : passes(layer, first)) {
                seen = Segments.over(seen, pass);
            }
        }
        return seen;
    }

    /** The events of a layer in order; what overlaps others lies over them. */
    private static List<List<Segment>> passes(List<Placed> layer, double first) {
        List<List<Segment>> passes = new ArrayList<>();
        List<Segment> pass = new ArrayList<>();
        double at = first;
        for (Placed placed :
                layer.stream().sorted(Comparator.comparingDouble(Placed::start)).toList()) {
            if (placed.start() < at - 1e-6) {
                passes.add(pass);
                pass = new ArrayList<>();
                at = first;
            }
            if (placed.start() > at + 1e-6) {
                pass.add(new Segment(placed.start() - at, null));
            }
            pass.add(new Segment(placed.end() - placed.start(), clip(placed.event())));
            at = placed.end();
        }
        passes.add(pass);
        return passes;
    }

    private static @Nullable CutClip clip(EdlEvent event) {
        boolean blended = event.kind().equals("D") || event.kind().equals("W");
        String name = blended
                ? event.said("TO CLIP NAME", "TO CLIP", "FROM CLIP NAME", "CLIP NAME")
                : event.said("FROM CLIP NAME", "CLIP NAME", "FROM CLIP", "KEY CLIP NAME");
        ClipWords words = new ClipWords();
        event.remarks().forEach(words::remark);
        if (event.isBlack()
                && name.isEmpty()
                && words.get(ClipWords.Field.PROMPT).isEmpty()) {
            return null;
        }
        String file = MediaNames.file(event.said("SOURCE FILE", "FROM FILE", "FROM CLIP"));
        return new CutClip(name.isEmpty() ? event.reel() : name, file, "", words, false);
    }
}
