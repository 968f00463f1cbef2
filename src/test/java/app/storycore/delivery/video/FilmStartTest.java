package app.storycore.delivery.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmStartTest {

    private static final byte[] OTHER_BRANDS =
            "\0\0\0 ftypmp42\0\0\0\1isommp41avc1dashREST".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long now;
    private final FilmStart start = new FilmStart(out, () -> now);

    @Test
    void sends_a_byte_soon_and_later_ones_at_a_third_of_the_time_so_far() throws IOException {
        start.sendDue();
        assertThat(out.size()).isZero();

        pass(500);
        assertThat(out.size()).isOne();
        pass(400);
        assertThat(out.size()).isOne();

        pass(89_100);
        assertThat(out.size()).isEqualTo(2);
        pass(44_900);
        assertThat(out.size()).isEqualTo(2);
        pass(200);
        assertThat(out.size()).isEqualTo(3);
    }

    @Test
    void has_bytes_for_more_than_an_hour() throws IOException {
        for (int second = 0; second < 3_600; second++) {
            pass(1_000);
        }
        assertThat(out.size()).isBetween(20, 31);
    }

    @Test
    void hands_over_a_film_whose_standards_are_named_differently() throws IOException {
        pass(600);
        start.sendRest(Files.write(folder.resolve("film.mp4"), OTHER_BRANDS));

        assertThat(out.toByteArray()).hasSize(OTHER_BRANDS.length).endsWith('R', 'E', 'S', 'T');
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("\0\0\0 ftypisom\0\0\2\0isomiso2avc1mp41");
    }

    @Test
    void refuses_what_is_no_film() throws IOException {
        Path text = Files.writeString(folder.resolve("film.mp4"), "This is not a film at all, but a sentence.");

        assertThatThrownBy(() -> start.sendRest(text)).isInstanceOf(FilmException.class);
        assertThat(out.size()).isZero();
    }

    private void pass(long milliseconds) throws IOException {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
        start.sendDue();
    }
}
