package app.storycore.delivery.video;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.StoryboardBuilder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnimaticTest {

    private static final long A_MILLISECOND = 24;
    private static final AnimaticOptions SMALL = new AnimaticOptions(320, 176, 24);

    @TempDir
    Path folder;

    @Test
    void has_its_header_before_its_pictures() throws IOException {
        Mp4File film = film(aStoryboard().withShots(3));

        assertThat(film.boxes()).containsExactly("ftyp", "moov", "mdat");
        assertThat(ascii(film.box("ftyp"), 0, 4)).isEqualTo("isom");
        assertThat(ascii(film.box("hdlr"), 8, 4)).isEqualTo("vide");
    }

    @Test
    void lasts_exactly_as_long_as_the_sequence() throws IOException {
        Mp4File film = film(aStoryboard()
                .withShot("a", Duration.ofMillis(500))
                .withShot("b", Duration.ofMinutes(10))
                .withShot("c", Duration.ofMillis(3333))
                .withShot("d", Duration.ofMillis(100)));

        assertThat(film.box("mvhd").getInt(20)).isEqualTo(1000);
        assertThat(film.box("mvhd").getLong(24)).isEqualTo(603_933);
        assertThat(film.box("tkhd").getLong(28)).isEqualTo(603_933);
        assertThat(film.box("mdhd").getInt(20)).isEqualTo(24_000);
        assertThat(film.box("mdhd").getLong(24)).isEqualTo(603_933 * A_MILLISECOND);
        assertThat(sum(film.durations())).isEqualTo(603_933 * A_MILLISECOND);
    }

    @Test
    void cuts_where_shots_begin() throws IOException {
        StoryboardBuilder shots = aStoryboard().withShots(7).withShot("x", Duration.ofMillis(777));
        Mp4File film = film(shots);

        List<Integer> durations = film.durations();
        List<Integer> points = film.startingPoints();
        long expected = 0;
        for (int i = 0; i < shots.build().frames().size(); i++) {
            assertThat(sum(durations.subList(0, points.get(i)))).isEqualTo(expected);
            expected += shots.build().frames().get(i).duration().toMillis() * A_MILLISECOND;
        }
    }

    @Test
    void never_drifts_from_durations_finer_than_a_millisecond() throws IOException {
        StoryboardBuilder shots = aStoryboard();
        for (int i = 0; i < 30; i++) {
            shots.withShot("a third of a second", Duration.ofNanos(333_333_333));
        }

        assertThat(film(shots).box("mdhd").getLong(24)).isEqualTo(9_999 * A_MILLISECOND);
    }

    /** Which is what an editor wants; and players show cuts early when pictures stand for seconds, see {@link TimeLine}. */
    @Test
    void shows_24_pictures_a_second() throws IOException {
        Mp4File film = film(aStoryboard()
                .withShot("long", Duration.ofSeconds(25))
                .withShot("half", Duration.ofMillis(3500))
                .withShot("short", Duration.ofSeconds(2)));

        assertThat(film.durations()).hasSize(24 * 30 + 12).containsOnly(1000);
        assertThat(film.startingPoints()).hasSize(3 + 2);
    }

    @Test
    void gives_what_fills_no_picture_to_the_first_of_its_shot() throws IOException {
        Mp4File film =
                film(aStoryboard().withShot("odd", Duration.ofMillis(1030)).withShots(1));

        assertThat(film.durations().subList(0, 24)).startsWith(1720, 1000).endsWith(1000);
        assertThat(film.startingPoints()).containsExactly(0, 24);
    }

    @Test
    void keeps_its_header_small_however_long_it_is() {
        List<Frame> frames = Collections.nCopies(10_000, theOnly(Duration.ofMinutes(10)));

        List<TimeLine.Shot> shots = TimeLine.of(frames);

        assertThat(shots.stream().mapToInt(TimeLine.Shot::samples).sum()).isBetween(300_000, 24 * 4 * 3600);
        assertThat(shots.stream().mapToLong(TimeLine.Shot::duration).sum()).isEqualTo(6_000_000_000L * A_MILLISECOND);
    }

    private static Frame theOnly(Duration duration) {
        return aStoryboard().withShot("long", duration).build().frames().getFirst();
    }

    @Test
    void has_one_full_picture_for_a_shot_and_repetitions_of_a_dozen_bytes() throws IOException {
        Mp4File film = film(aStoryboard().withShots(4));

        List<byte[]> samples = film.samples();
        List<Integer> points = film.startingPoints();
        assertThat(points).hasSize(4);
        for (int i = 0; i < samples.size(); i++) {
            byte[] sample = samples.get(i);
            assertThat(sample[0]).isEqualTo((byte) (points.contains(i) ? 0x65 : 0x61));
            assertThat(points.contains(i) || sample.length <= 12).isTrue();
        }
    }

    @Test
    void tells_decoders_what_they_need() throws IOException {
        ByteBuffer entry = film(aStoryboard().withShots(1)).box("stsd");
        byte[] bytes = new byte[entry.remaining()];
        entry.get(bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int avcC = text.indexOf("avcC") + 4;

        assertThat(text).contains("avc1", "colrnclx");
        assertThat(bytes[avcC]).isEqualTo((byte) 1);
        assertThat(bytes[avcC + 1]).as("constrained baseline").isEqualTo((byte) 66);
        assertThat(bytes[avcC + 4] & 3)
                .as("four bytes of length before each unit")
                .isEqualTo(3);
        assertThat(entry.getShort(8 + 8 + 24)).isEqualTo((short) 320);
        assertThat(entry.getShort(8 + 8 + 26)).isEqualTo((short) 176);
    }

    @Test
    void is_read_by_another_decoder() throws IOException {
        Storyboard storyboard = aStoryboard().withShots(2).build();
        Mp4File film = film(aStoryboard().withShots(2));
        StreamFormat format = new StreamFormat(SMALL.width(), SMALL.height(), SMALL.quantiser());
        Decoder decoder = new Decoder();
        decoder.decode(
                List.of(
                        format.sequenceParameters(),
                        format.pictureParameters(),
                        film.samples().getFirst()),
                320,
                176);

        for (int i = 1; i < film.samples().size(); i++) {
            Picture picture = decoder.decode(List.of(film.samples().get(i)), 320, 176);
            assertThat(picture.getWidth()).isEqualTo(320);
        }
        assertThat(storyboard.frames()).extracting(Frame::number).containsExactly(1, 2);
    }

    @Test
    void shows_a_card_in_place_of_a_failed_shot() throws IOException {
        Mp4File film = film(aStoryboard().withFailedShot("No answer").withShots(1));

        assertThat(film.startingPoints()).hasSize(2);
        assertThat(sum(film.durations().subList(0, film.startingPoints().get(1))))
                .isEqualTo(3000 * A_MILLISECOND);
    }

    private Mp4File film(StoryboardBuilder storyboard) throws IOException {
        Path file = folder.resolve("film.mp4");
        Animatic.write(storyboard.build(), file, SMALL, ExportProgress.NONE);
        return new Mp4File(Files.readAllBytes(file));
    }

    private static long sum(List<Integer> durations) {
        return durations.stream().mapToLong(Integer::longValue).sum();
    }

    private static String ascii(ByteBuffer box, int from, int length) {
        byte[] bytes = new byte[length];
        box.get(from, bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
