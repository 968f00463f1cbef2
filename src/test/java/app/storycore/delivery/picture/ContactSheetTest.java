package app.storycore.delivery.picture;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Storyboard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ContactSheetTest {

    private static final int GROUND = 0x15181d;

    @Test
    void shows_all_panels_in_rows() throws IOException {
        BufferedImage sheet = sheet(aStoryboard().withShots(10).build(), new ContactSheetOptions(4, 160));

        assertThat(sheet.getWidth()).isEqualTo(4 * 170 + 10);
        assertThat(sheet.getHeight()).isEqualTo(40 + 3 * (90 + 17 + 10));
        for (int i = 0; i < 12; i++) {
            int x = 10 + i % 4 * 170 + 80;
            int y = 40 + i / 4 * 117 + 45;
            assertThat((sheet.getRGB(x, y) & 0xffffff) == GROUND).isEqualTo(i >= 10);
        }
    }

    @Test
    void begins_with_the_name_where_its_readers_begin() throws IOException {
        assertThat(nameIsOnTheLeft("The Lighthouse")).isTrue();
        assertThat(nameIsOnTheLeft("מגדלור בלילה")).isFalse();
    }

    /** The name is the only bright text in the header; the facts are quieter. */
    private static boolean nameIsOnTheLeft(String name) throws IOException {
        BufferedImage sheet = sheet(aStoryboard().named(name).withShots(8).build(), new ContactSheetOptions(4, 160));
        int left = 0;
        int right = 0;
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                if ((sheet.getRGB(x, y) & 0xff) > 0xc8) {
                    left += x < sheet.getWidth() / 2 ? 1 : 0;
                    right += x < sheet.getWidth() / 2 ? 0 : 1;
                }
            }
        }
        assertThat(left == 0 ^ right == 0)
                .as("%d bright pixels on the left, %d on the right", left, right)
                .isTrue();
        return left > 0;
    }

    @Test
    void grows_wider_with_the_sequence() {
        assertThat(ContactSheetOptions.DEFAULT.columnsFor(1)).isEqualTo(3);
        assertThat(ContactSheetOptions.DEFAULT.columnsFor(60)).isEqualTo(8);
        assertThat(ContactSheetOptions.DEFAULT.columnsFor(1000)).isEqualTo(20);
    }

    @Test
    void refuses_senseless_options() {
        assertThatThrownBy(() -> new ContactSheetOptions(21, 320)).hasMessageContaining("21 columns");
        assertThatThrownBy(() -> new ContactSheetOptions(4, 20)).hasMessageContaining("20");
    }

    private static BufferedImage sheet(Storyboard storyboard, ContactSheetOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ContactSheet.write(storyboard, bytes, options, ExportProgress.NONE);
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
