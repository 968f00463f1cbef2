package app.storycore.delivery.timeline;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.ShotText;
import app.storycore.delivery.Storyboard;
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

class TimelineFilesTest {

    private static final ShotText TEXT =
            new ShotText("KEEPER\nWho is there?", "He turns", "Wind <machine> & \u0001 lamp");

    private final Storyboard storyboard = aStoryboard()
            .withShot("A lighthouse", Duration.ofMillis(2_500))
            .withFailedShot("No paper")
            .withShot("Маяк, ночное море", Duration.ofMillis(1_500), TEXT)
            .build();

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    @Test
    void of_open_timeline_io_have_one_clip_a_shot() throws Exception {
        JsonNode timeline =
                JsonMapper.shared().readTree(written(out -> OtioDocument.write(storyboard, EditRate.FPS_24, out)));

        assertThat(timeline.at("/OTIO_SCHEMA").asString()).isEqualTo("Timeline.1");
        assertThat(timeline.at("/global_start_time/value").asDouble()).isEqualTo(86_400);
        JsonNode clips = timeline.at("/tracks/children/0/children");
        assertThat(clips).hasSize(3);
        assertThat(clips.at("/0/name").asString()).isEqualTo("Shot 1");
        assertThat(clips.at("/0/source_range/duration/value").asDouble()).isEqualTo(60);
        assertThat(clips.at("/0/media_reference/target_url").asString()).isEqualTo("panels/shot-0001.png");
        assertThat(clips.at("/1/media_reference/OTIO_SCHEMA").asString()).isEqualTo("MissingReference.1");
        assertThat(clips.at("/2/markers/2/comment").asString()).startsWith("Notes: Wind <machine>");
        assertThat(clips.at("/2/metadata/storycore/prompt").asString()).isEqualTo("Маяк, ночное море");
    }

    @Test
    void of_an_open_timeline_io_bundle_hold_the_panels() throws Exception {
        Map<String, byte[]> files = unzipped(written(out -> OtioBundle.write(storyboard, EditRate.FPS_23_976, out)));

        assertThat(files.keySet())
                .containsExactly("version.txt", "content.otio", "media/shot-0001.png", "media/shot-0003.png");
        assertThat(new String(files.get("version.txt"), StandardCharsets.US_ASCII))
                .isEqualTo("1.0.0");
        JsonNode clip = JsonMapper.shared().readTree(files.get("content.otio")).at("/tracks/children/0/children/0");
        assertThat(files).containsKey(clip.at("/media_reference/target_url").asString());
        assertThat(clip.at("/source_range/duration/rate").asDouble()).isEqualTo(24_000.0 / 1_001);
        assertThat(files.get("media/shot-0001.png")).startsWith(0x89, 'P', 'N', 'G');
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void of_edit_decisions_count_on_from_an_hour() throws Exception {
        List<String> lines = new String(
                        written(out -> EditDecisionList.write(storyboard, EditRate.FPS_25, out)),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines)
                .startsWith("TITLE: The Lighthouse", "FCM: NON-DROP FRAME")
                .contains(
                        "001  AX       V     C        00:00:00:00 00:00:02:13 01:00:00:00 01:00:02:13",
                        "002  BL       V     C        00:00:00:00 00:00:03:00 01:00:02:13 01:00:05:13",
                        "003  AX       V     C        00:00:00:00 00:00:01:12 01:00:05:13 01:00:07:00",
                        "* FROM CLIP NAME: shot-0003.png",
                        "* COMMENT: Shot 3: Маяк, ночное море",
                        "* COMMENT: Dialogue: KEEPER Who is there?");
    }

    @Test
    void of_final_cut_have_a_still_for_each_panel() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(
                        out -> FinalCutXml.write(storyboard, EditRate.FPS_29_97, new FrameSize(1_920, 1_080), out))));
        XPath path = XPathFactory.newInstance().newXPath();

        assertThat(document.getDoctype().getName()).isEqualTo("xmeml");
        assertThat(path.evaluate("/xmeml/@version", document)).isEqualTo("5");
        assertThat(path.evaluate("//sequence/rate/timebase", document)).isEqualTo("30");
        assertThat(path.evaluate("//sequence/rate/ntsc", document)).isEqualTo("TRUE");
        assertThat(path.evaluate("//sequence/duration", document)).isEqualTo("210");
        assertThat(path.evaluate("count(//clipitem)", document)).isEqualTo("2");
        assertThat(path.evaluate("//clipitem[2]/start", document)).isEqualTo("165");
        assertThat(path.evaluate("//clipitem[2]/file/pathurl", document)).isEqualTo("panels/shot-0003.png");
        assertThat(path.evaluate("//clipitem[2]/marker[3]/comment", document)).isEqualTo("Wind <machine> &  lamp");
    }
}
