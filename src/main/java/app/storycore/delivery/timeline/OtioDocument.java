package app.storycore.delivery.timeline;

import app.storycore.delivery.DocumentTerms;
import app.storycore.delivery.Frame;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.timeline.SoundTracks.Heard;
import app.storycore.delivery.timeline.Timeline.Clip;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes OpenTimelineIO: one clip a shot, what is written beside the prompt as markers, sounds on tracks of their own. Clips are {@code Clip.1}, which every
 * version of its library reads.
 *
 * @see <a href="https://opentimelineio.readthedocs.io/en/latest/tutorials/otio-serialized-schema.html">the schema</a>
 */
public final class OtioDocument {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Timeline timeline;
    private final List<List<Heard>> sounds;
    private final String folder;
    private final Function<Heard, String> soundAddress;

    private OtioDocument(
            Timeline timeline, List<List<Heard>> sounds, String folder, Function<Heard, String> soundAddress) {
        this.timeline = timeline;
        this.sounds = sounds;
        this.folder = folder;
        this.soundAddress = soundAddress;
    }

    /**
     * Writes a document whose panels are found where the package has them.
     *
     * @param out stays open
     */
    public static void write(Storyboard storyboard, EditRate rate, OutputStream out) throws IOException {
        out.write(bytes(storyboard, rate, "panels/", heard -> SoundTracks.inPackage(heard.sound())));
        out.flush();
    }

    /**
     * @param folder in which the panels are, with a slash at its end
     * @param soundAddress where a sound is
     */
    static byte[] bytes(Storyboard storyboard, EditRate rate, String folder, Function<Heard, String> soundAddress) {
        Timeline timeline = Timeline.of(storyboard, rate);
        List<List<Heard>> sounds = SoundTracks.of(storyboard, timeline);
        return MAPPER.writeValueAsBytes(new OtioDocument(timeline, sounds, folder, soundAddress).timeline());
    }

    private Map<String, Object> timeline() {
        List<Object> all = new ArrayList<>();
        all.add(track(
                "Storyboard", "Video", timeline.clips().stream().map(this::clip).toList()));
        for (List<Heard> heard : sounds) {
            all.add(track("Sound " + all.size(), "Audio", onTrack(heard)));
        }
        Map<String, Object> tracks = schema("Stack.1", "tracks");
        tracks.put("source_range", null);
        tracks.put("children", all);
        Map<String, Object> whole = schema("Timeline.1", timeline.title());
        whole.put("global_start_time", time(timeline.origin()));
        whole.put("tracks", tracks);
        return whole;
    }

    private static Map<String, Object> track(String name, String kind, List<Map<String, Object>> children) {
        Map<String, Object> track = schema("Track.1", name);
        track.put("kind", kind);
        track.put("source_range", null);
        track.put("children", children);
        return track;
    }

    /** Sounds with the silence in front of each of them. */
    private List<Map<String, Object>> onTrack(List<Heard> track) {
        List<Map<String, Object>> items = new ArrayList<>();
        long at = 0;
        for (Heard heard : track) {
            if (heard.start() > at) {
                Map<String, Object> gap = schema("Gap.1", "");
                gap.put("source_range", range(0, heard.start() - at));
                items.add(gap);
            }
            items.add(sound(heard));
            at = heard.end();
        }
        return items;
    }

    private Map<String, Object> sound(Heard heard) {
        Map<String, Object> media = schema("ExternalReference.1", heard.file());
        media.put("available_range", range(0, heard.available()));
        media.put("target_url", soundAddress.apply(heard));
        Map<String, Object> one = schema("Clip.1", heard.name());
        one.put("source_range", range(0, heard.length()));
        one.put("media_reference", media);
        one.put("markers", List.of());
        one.put("effects", List.of());
        return one;
    }

    private Map<String, Object> clip(Clip clip) {
        Map<String, Object> one = schema("Clip.1", clip.name());
        one.put("metadata", Map.of("storycore", description(clip.frame())));
        one.put("source_range", range(0, clip.length()));
        one.put("media_reference", media(clip));
        one.put("markers", markers(clip.frame()));
        one.put("effects", List.of());
        return one;
    }

    private Map<String, Object> media(Clip clip) {
        Map<String, Object> media = schema(clip.hasPanel() ? "ExternalReference.1" : "MissingReference.1", clip.file());
        media.put("available_range", range(0, clip.length()));
        if (clip.hasPanel()) {
            media.put("target_url", folder + clip.file());
        }
        return media;
    }

    private static Map<String, Object> description(Frame frame) {
        ShotDescription shot = frame.shot();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("number", frame.shownNumber());
        all.put("prompt", shot.prompt());
        all.put("dialogue", shot.text().dialogue());
        all.put("action", shot.text().action());
        all.put("notes", shot.text().notes());
        all.put("scene", shot.scene() == null ? "" : shot.scene().words());
        all.put("shot_size", shot.shotSize() == null ? "" : DocumentTerms.of(shot.shotSize()));
        all.put("camera_angle", shot.cameraAngle() == null ? "" : DocumentTerms.of(shot.cameraAngle()));
        all.put("time_of_day", shot.timeOfDay() == null ? "" : DocumentTerms.of(shot.timeOfDay()));
        all.put("mood", shot.mood() == null ? "" : DocumentTerms.of(shot.mood()));
        all.put("camera", DocumentTerms.notes(shot));
        return all;
    }

    private List<Map<String, Object>> markers(Frame frame) {
        List<Map<String, Object>> markers = new ArrayList<>();
        for (String text : frame.shot().text().named()) {
            Map<String, Object> marker = schema("Marker.2", text);
            marker.put("color", text.startsWith("Notes") ? "RED" : "GREEN");
            marker.put("comment", text);
            marker.put("marked_range", range(0, 1));
            markers.add(marker);
        }
        return markers;
    }

    private Map<String, Object> range(long start, long length) {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("OTIO_SCHEMA", "TimeRange.1");
        range.put("start_time", time(start));
        range.put("duration", time(length));
        return range;
    }

    private Map<String, Object> time(long frame) {
        Map<String, Object> time = new LinkedHashMap<>();
        time.put("OTIO_SCHEMA", "RationalTime.1");
        time.put("rate", timeline.rate().perSecond());
        time.put("value", (double) frame);
        return time;
    }

    private static Map<String, Object> schema(String schema, String name) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("OTIO_SCHEMA", schema);
        object.put("name", name);
        object.put("metadata", Map.of());
        return object;
    }
}
