package app.storycore.delivery.timeline;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.Frame;
import app.storycore.delivery.ShotText;
import app.storycore.delivery.Storyboard;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.imports.ImportText;
import app.storycore.project.imports.ShotImport;
import app.storycore.project.imports.listing.ParsedShot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShotListCsvTest {

    private final Storyboard storyboard = aStoryboard()
            .withShots(80)
            .withShot(
                    "A letter, \"unopened\", lies on the table",
                    Duration.ofMillis(1_250),
                    new ShotText("MARA\n(softly)\nNo; not now.", "She leaves.\n\nThe door stays open.", "+ 2 lamps"))
            .withShot("=SUM(A1) is on the screen", Duration.ofMinutes(2), new ShotText("@home", "-", "=1+1"))
            .build();

    private static byte[] written(Storyboard storyboard) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ShotListCsv.write(storyboard, out);
        return out.toByteArray();
    }

    @Test
    void comes_in_again_as_it_was() throws Exception {
        List<ParsedShot> read = ShotImport.read(ImportKind.CSV, ImportText.of(written(storyboard)), false)
                .shots();

        assertThat(read).hasSameSizeAs(storyboard.frames());
        for (int i = 0; i < read.size(); i++) {
            same(read.get(i).draft(), storyboard.frames().get(i));
        }
        assertThat(read).allMatch(ParsedShot::isFaultless);
    }

    private static void same(ShotDraft read, Frame frame) {
        assertThat(read.prompt()).isEqualTo(frame.shot().prompt());
        assertThat(read.duration()).isEqualTo(frame.duration());
        assertThat(read.shotSize()).isEqualTo(frame.shot().shotSize());
        assertThat(read.cameraAngle()).isEqualTo(frame.shot().cameraAngle());
        assertThat(read.timeOfDay()).isEqualTo(frame.shot().timeOfDay());
        assertThat(read.mood()).isEqualTo(frame.shot().mood());
        assertThat(read.texts().dialogue()).isEqualTo(frame.shot().text().dialogue());
        assertThat(read.texts().notes()).isEqualTo(frame.shot().text().notes());
    }

    @Test
    void is_no_formula_to_a_spreadsheet() throws Exception {
        String csv = new String(written(storyboard), StandardCharsets.UTF_8);

        assertThat(csv)
                .contains("'=SUM(A1)")
                .contains("'=1+1")
                .contains("'@home")
                .doesNotContain(",=", ",@", ",+");
    }
}
