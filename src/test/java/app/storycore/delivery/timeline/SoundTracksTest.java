package app.storycore.delivery.timeline;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.Storyboard;
import app.storycore.delivery.sound.Sound;
import app.storycore.delivery.sound.SoundFormat;
import app.storycore.delivery.timeline.FinalCutXml.FrameSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SoundTracksTest {

    private final Storyboard storyboard = aStoryboard()
            .withShot("A lighthouse", Duration.ofMillis(2_510))
            .withFailedShot("No paper")
            .withShot("A boat at night", Duration.ofMillis(1_500))
            .build()
            .with(List.of(
                    sound(Sound.TRACK, "storm.mp3", SoundFormat.MP3, 1_000, 60_000),
                    sound(1, "line one.wav", SoundFormat.WAV, 0, 4_000),
                    sound(2, "line two.wav", SoundFormat.WAV, 0, 1_000),
                    sound(3, "line three.wav", SoundFormat.WAV, 0, 1_200)));

    private static Sound sound(int shot, String name, SoundFormat format, long start, long length) {
        byte[] file = ("sound of " + shot).getBytes(StandardCharsets.UTF_8);
        return new Sound(
                shot,
                name,
                format,
                Duration.ofMillis(start),
                Duration.ofMillis(length),
                () -> new ByteArrayInputStream(file));
    }

    @Test
    void begin_with_their_clips_and_end_with_the_pictures() {
        Timeline timeline = Timeline.of(storyboard, EditRate.FPS_24);

        assertThat(SoundTracks.of(storyboard, timeline))
                .extracting(track -> track.stream()
                        .map(heard ->
                                heard.name() + " " + heard.start() + "+" + heard.length() + "/" + heard.available())
                        .toList())
                .containsExactly(
                        List.of("storm.mp3 24+144/1440"),
                        List.of("line one.wav 0+96/96", "line three.wav 132+29/29"),
                        List.of("line two.wav 60+24/24"));
    }

    @Test
    void are_tracks_of_an_open_timeline_io_bundle_with_their_files() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OtioBundle.write(storyboard, EditRate.FPS_24, out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        JsonNode tracks =
                JsonMapper.shared().readTree(files.get("content.otio")).at("/tracks/children");

        assertThat(tracks)
                .extracting(track -> track.path("kind").asString())
                .containsExactly("Video", "Audio", "Audio", "Audio");
        assertThat(tracks.at("/1/children/0/OTIO_SCHEMA").asString()).isEqualTo("Gap.1");
        assertThat(tracks.at("/1/children/0/source_range/duration/value").asDouble())
                .isEqualTo(24);
        JsonNode storm = tracks.at("/1/children/1");
        assertThat(storm.path("name").asString()).isEqualTo("storm.mp3");
        assertThat(storm.at("/source_range/duration/value").asDouble()).isEqualTo(144);
        assertThat(storm.at("/media_reference/available_range/duration/value").asDouble())
                .isEqualTo(1_440);
        assertThat(files.get(storm.at("/media_reference/target_url").asString()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("sound of 0");
        assertThat(files).containsKeys("media/shot-0001-sound.wav", "media/shot-0002-sound.wav");
    }

    @Test
    void are_tracks_of_final_cut_named_as_the_package_has_them() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FinalCutXml.write(storyboard, EditRate.FPS_24, new FrameSize(1_920, 1_080), out);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        XPath path = XPathFactory.newInstance().newXPath();

        assertThat(path.evaluate("count(/xmeml/sequence/media/audio/track)", document))
                .isEqualTo("3");
        assertThat(path.evaluate("count(/xmeml/sequence/media/video/track)", document))
                .isEqualTo("1");
        assertThat(path.evaluate("//audio/track[2]/clipitem[2]/start", document))
                .isEqualTo("132");
        assertThat(path.evaluate("//audio/track[2]/clipitem[2]/end", document)).isEqualTo("161");
        assertThat(path.evaluate("//audio/track[1]/clipitem/file/pathurl", document))
                .isEqualTo("sounds/track.mp3");
        assertThat(path.evaluate("//audio/track[3]/clipitem/file/pathurl", document))
                .isEqualTo("sounds/shot-0002.wav");
    }
}
