package app.storycore.project.imports.cut;

import app.storycore.base.film.FrameRate;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.cut.ClipWords.Field;
import app.storycore.project.imports.listing.ImportNotice.Kind;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a timeline of OpenTimelineIO: what is seen when its tracks lie over each other, with nested ones opened.
 *
 * @see <a href="https://opentimelineio.readthedocs.io/en/latest/tutorials/otio-serialized-schema.html">the schema</a>
 */
final class OtioReader {

    private static final int DEEPEST = 60;
    private static final int RUNS_MAX = 100_000;
    private static final double UNTOLD_SECONDS = ShotDraft.DEFAULT_DURATION.toMillis() / 1_000.0;
    private static final FrameRate UNTOLD_RATE = new FrameRate(24, 1);
    private static final Map<String, Field> OWN = Map.of(
            "number", Field.NUMBER,
            "prompt", Field.PROMPT,
            "dialogue", Field.DIALOGUE,
            "action", Field.ACTION,
            "scene", Field.SCENE,
            "shot_size", Field.SHOT_SIZE,
            "camera_angle", Field.CAMERA_ANGLE,
            "time_of_day", Field.TIME_OF_DAY,
            "mood", Field.MOOD);

    private final CutFindings found = new CutFindings();
    private @Nullable FrameRate rate;
    private int runs;

    private OtioReader() {}

    /** @throws ImportRefusedException when it is broken, or no timeline */
    static Cut read(String text) {
        JsonNode whole = OtioTree.read(text);
        return new OtioReader().cut(whole);
    }

    private Cut cut(JsonNode whole) {
        JsonNode timeline = timeline(whole);
        JsonNode tracks = is(timeline, "Timeline") ? timeline.path("tracks") : timeline;
        rate(timeline.path("global_start_time"));
        List<Segment> track = of(tracks, 0, false);
        found.giveMarkers(track);
        FrameRate told = rate;
        return new Cut(track, told == null ? UNTOLD_RATE : told, told != null, found.notices(track));
    }

    /** The first timeline of a collection, or what can stand for one. */
    private JsonNode timeline(JsonNode whole) {
        if (is(whole, "SerializableCollection")) {
            List<JsonNode> inside = children(whole).stream()
                    .filter(child -> is(child, "Timeline") || isNested(child))
                    .toList();
            if (!inside.isEmpty()) {
                inside.stream().skip(1).forEach(other -> found.add(Kind.CUT_SEQUENCE));
                return inside.getFirst();
            }
        } else if (is(whole, "Timeline") || isNested(whole) || is(whole, "Clip")) {
            return whole;
        }
        throw new ImportRefusedException(Reason.NO_TIMELINE);
    }

    private List<Segment> of(JsonNode item, int depth, boolean inTrack) {
        if (depth > DEEPEST) {
            throw new ImportRefusedException(Reason.NESTED_CUT);
        } else if (++runs > RUNS_MAX) {
            throw new ImportRefusedException(Reason.CUT_TOO_BIG);
        }
        if (is(item, "Clip")) {
            return List.of(clip(item));
        } else if (is(item, "Gap")) {
            double[] range = range(item.path("source_range"));
            return range == null ? List.of() : List.of(new Segment(range[1], null));
        } else if (is(item, "Transition")) {
            found.add(Kind.CUT_TRANSITION);
            return List.of();
        } else if (is(item, "Timeline")) {
            found.add(Kind.CUT_NESTED);
            return of(item.path("tracks"), depth + 1, false);
        } else if (isNested(item)) {
            return nested(item, depth, inTrack);
        }
        return List.of();
    }

    private List<Segment> nested(JsonNode item, int depth, boolean inTrack) {
        if (inTrack) {
            found.add(Kind.CUT_NESTED);
        }
        List<Segment> whole = is(item, "Track") ? track(item, depth) : stack(item, depth);
        double[] range = range(item.path("source_range"));
        List<Segment> cut = range == null ? whole : Segments.part(whole, range[0], range[1]);
        // some programs count the range of a track from elsewhere, so that nothing would be left
        List<Segment> part = cut.stream().anyMatch(run -> run.clip() != null) ? cut : whole;
        markers(item, range == null ? 0 : range[0], depth);
        return isOff(item) ? List.of(new Segment(Segments.length(part), null)) : part;
    }

    private List<Segment> track(JsonNode track, int depth) {
        List<Segment> runs = new ArrayList<>();
        for (JsonNode child : children(track)) {
            runs.addAll(of(child, depth + 1, true));
        }
        return runs;
    }

    private List<Segment> stack(JsonNode stack, int depth) {
        List<Segment> seen = new ArrayList<>();
        for (JsonNode layer : children(stack)) {
            if (isSound(layer)) {
                found.add(Kind.CUT_SOUND);
            } else if (seen.isEmpty()) {
                seen = of(layer, depth + 1, is(layer, "Stack"));
            } else {
                List<Segment> upper = of(layer, depth + 1, is(layer, "Stack"));
                if (upper.stream().anyMatch(run -> run.clip() != null)) {
                    found.add(Kind.CUT_TRACK);
                    seen = Segments.over(seen, withoutTitles(upper));
                }
            }
        }
        return seen;
    }

    private List<Segment> withoutTitles(List<Segment> upper) {
        List<Segment> pictures = new ArrayList<>();
        for (Segment run : upper) {
            boolean title = run.clip() != null && run.clip().generated();
            if (title) {
                found.add(Kind.CUT_TITLE);
            }
            pictures.add(title ? new Segment(run.seconds(), null) : run);
        }
        return pictures;
    }

    private Segment clip(JsonNode clip) {
        JsonNode media = media(clip);
        double[] range = range(clip.path("source_range"));
        if (range == null) {
            range = range(media.path("available_range"));
        }
        if (range == null) {
            found.add(Kind.CUT_NO_LENGTH);
        }
        double seconds = range == null ? UNTOLD_SECONDS : range[1];
        if (isOff(clip)) {
            return new Segment(seconds, null);
        }
        clip.path("effects").forEach(this::effect);
        String address = media.path("target_url").asString("");
        String file = MediaNames.file(address);
        String name = clip.path("name").asString("");
        boolean generated = is(media, "GeneratorReference");
        return new Segment(seconds, new CutClip(name.isBlank() ? file : name, file, address, words(clip), generated));
    }

    private void effect(JsonNode effect) {
        if (is(effect, "LinearTimeWarp") || is(effect, "FreezeFrame") || is(effect, "TimeEffect")) {
            found.add(Kind.CUT_SPEED);
        }
    }

    private static JsonNode media(JsonNode clip) {
        JsonNode one = clip.path("media_reference");
        JsonNode several = clip.path("media_references");
        String active = clip.path("active_media_reference_key").asString("DEFAULT_MEDIA");
        return several.isObject() ? several.path(active) : one;
    }

    private static ClipWords words(JsonNode clip) {
        ClipWords words = new ClipWords();
        JsonNode own = clip.path("storycore");
        OWN.forEach((name, field) -> words.set(field, own.path(name).asString("")));
        words.note(own.path("notes").asString(""));
        clip.path("markers").forEach(marker -> words.remark(text(marker)));
        return words;
    }

    private void markers(JsonNode item, double start, int depth) {
        for (JsonNode marker : item.path("markers")) {
            double[] at = range(marker.path("marked_range"));
            if (at != null && depth <= 1) {
                found.mark(at[0] - start, text(marker));
            }
        }
    }

    private static String text(JsonNode marker) {
        String name = marker.path("name").asString("").strip();
        String comment = marker.path("comment").asString("").strip();
        if (comment.isEmpty() || name.isEmpty()) {
            return name + comment;
        }
        return comment.contains(name) ? comment : name.contains(comment) ? name : name + ": " + comment;
    }

    private boolean isOff(JsonNode item) {
        boolean off = item.path("enabled").isBoolean() && !item.path("enabled").asBoolean();
        if (off) {
            found.add(Kind.CUT_DISABLED);
        }
        return off;
    }

    /** Start and length in seconds, null when it says none. */
    private double @Nullable [] range(JsonNode range) {
        Optional<FrameRate> frames = rate(range.path("duration"));
        double length = seconds(range.path("duration"), frames);
        double start = seconds(range.path("start_time"), rate(range.path("start_time")));
        boolean told = Double.isFinite(length) && length >= 0;
        return told ? new double[] {Double.isFinite(start) ? start : 0, length} : null;
    }

    /** The rate of a time; the first one that is found is that of the cut. */
    private Optional<FrameRate> rate(JsonNode time) {
        Optional<FrameRate> told = FrameRate.of(time.path("rate").asDouble(0));
        if (rate == null) {
            rate = told.orElse(null);
        }
        return told;
    }

    private static double seconds(JsonNode time, Optional<FrameRate> rate) {
        double value = time.path("value").asDouble(Double.NaN);
        double seconds = rate.map(frames -> value / frames.perSecond()).orElse(Double.NaN);
        return Math.abs(seconds) < CutShots.SECONDS_MAX ? seconds : Double.NaN;
    }

    private static List<JsonNode> children(JsonNode item) {
        List<JsonNode> children = new ArrayList<>();
        item.path("children").forEach(children::add);
        return children;
    }

    private static boolean isSound(JsonNode item) {
        return is(item, "Track") && item.path("kind").asString("Video").equalsIgnoreCase("Audio");
    }

    private static boolean isNested(JsonNode item) {
        return is(item, "Stack") || is(item, "Track");
    }

    /** Schemas have a version behind a dot; older ones have other names. */
    private static boolean is(JsonNode item, String schema) {
        String name = item.path("OTIO_SCHEMA").asString("");
        String bare = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
        return bare.equals(schema)
                || bare.equals("Sequence") && schema.equals("Track")
                || bare.equals("Filler") && schema.equals("Gap")
                || bare.equals("SerializeableCollection") && schema.equals("SerializableCollection");
    }
}
