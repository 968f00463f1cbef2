package app.storycore.delivery.timeline;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.Frame;
import app.storycore.delivery.ShotText;
import app.storycore.delivery.Storyboard;
import app.storycore.project.imports.ImportedText;
import app.storycore.project.imports.ShotImport;
import app.storycore.project.imports.listing.ParsedShot;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoryboarderArchiveTest {

    private static final String BOARDS = "The-Lighthouse-2026-03-14.storyboarder";

    private final Storyboard storyboard = aStoryboard()
            .withShots(12)
            .withFailedShot("No paper")
            .withShot(
                    "A letter, \"unopened\", lies on the table",
                    Duration.ofMillis(1_250),
                    new ShotText("MARA\n(softly)\nNo; not now.", "She leaves.\n\nThe door stays open.", "+ 2 lamps"))
            .build();

    private static Map<String, byte[]> written(Storyboard storyboard) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryboarderArchive.write(storyboard, out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void has_a_board_a_shot_as_storyboarder_counts_them() throws Exception {
        JsonNode file = JsonMapper.shared().readTree(written(storyboard).get(BOARDS));

        assertThat(file.at("/aspectRatio").asDouble()).isEqualTo(16.0 / 9);
        assertThat(file.at("/boards")).hasSize(14);
        assertThat(file.at("/boards/1/shot").asString()).isEqualTo("2A");
        assertThat(file.at("/boards/1/time").asInt())
                .isEqualTo(file.at("/boards/0/duration").asInt());
        assertThat(file.at("/boards/0/action").asString())
                .isEqualTo(storyboard.frames().getFirst().shot().prompt());
        assertThat(file.at("/boards/13/action").asString()).startsWith("She leaves.");
        assertThat(file.at("/boards").values())
                .extracting(board -> board.path("uid").asString())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9A-Z]{5}"));
    }

    @Test
    void holds_every_picture_that_its_boards_name_in_the_size_of_a_board() throws Exception {
        Map<String, byte[]> files = written(storyboard);
        JsonNode boards = JsonMapper.shared().readTree(files.get(BOARDS)).at("/boards");

        for (JsonNode board : boards.values()) {
            String name = "images/" + board.path("url").asString().replace(".png", "");
            assertThat(size(files.get(name + "-thumbnail.png"))).isEqualTo("320x180");
            assertThat(files.get(name + "-posterframe.jpg")).startsWith(0xFF, 0xD8);
            assertThat(files).doesNotContainKey(name + ".png");
            String layer = board.at("/layers/reference/url").asString("");
            if (!layer.isEmpty()) {
                assertThat(size(files.get("images/" + layer))).isEqualTo("1600x900");
            }
        }
        assertThat(boards.at("/12/layers").isEmpty()).as("of the failed shot").isTrue();
        assertThat(files).hasSize(1 + 14 * 2 + 13);
    }

    private static String size(byte[] file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        return picture.getWidth() + "x" + picture.getHeight();
    }

    @Test
    void comes_in_again_as_it_was() throws Exception {
        ImportedText text = ImportedText.of(BOARDS, written(storyboard).get(BOARDS));
        List<ParsedShot> read = ShotImport.read(text.kind(), text.text(), false).shots();

        assertThat(read).hasSameSizeAs(storyboard.frames()).allMatch(ParsedShot::isFaultless);
        for (int i = 0; i < read.size(); i++) {
            same(read.get(i), storyboard.frames().get(i));
        }
    }

    private static void same(ParsedShot read, Frame frame) {
        assertThat(read.draft().prompt()).isEqualTo(frame.shot().prompt());
        assertThat(read.draft().duration()).isEqualTo(frame.duration());
        assertThat(read.draft().shotSize()).isEqualTo(frame.shot().shotSize());
        assertThat(read.draft().cameraAngle()).isEqualTo(frame.shot().cameraAngle());
        assertThat(read.draft().timeOfDay()).isEqualTo(frame.shot().timeOfDay());
        assertThat(read.draft().mood()).isEqualTo(frame.shot().mood());
        assertThat(read.draft().texts().dialogue())
                .isEqualTo(frame.shot().text().dialogue());
        assertThat(read.draft().texts().action()).isEqualTo(frame.shot().text().action());
        assertThat(read.draft().texts().notes()).isEqualTo(frame.shot().text().notes());
    }
}
