package app.storycore.project.imports.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.Checkpoint;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cuts that are broken, endless or something else are refused with a reason, or read as far as they make sense. */
class DamagedCutsTest {

    private static final int ROUNDS = 60;

    @ParameterizedTest
    @MethodSource("app.storycore.project.imports.cut.CutsOfProgramsTest#files")
    void never_fail_in_another_way_than_by_a_reason(String line) throws IOException {
        String name = line.substring(0, line.indexOf('|')).strip();
        byte[] whole = CutsOfProgramsTest.bytes(name);
        Random random = new Random(name.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] broken = Arrays.copyOf(whole, round % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (int i = 0; i < 1 + round / 10 && broken.length > 0; i++) {
                broken[random.nextInt(broken.length)] = (byte) (round % 3 == 0 ? '9' : random.nextInt(256));
            }
            assertThat(outcome(name, broken)).isNotNull();
        }
    }

    private static Object outcome(String name, byte[] file) {
        try {
            return CutFile.of(name, file)
                    .<Object>map(cut -> CutShots.of(cut.read(null), Checkpoint.NONE))
                    .orElse("no cut");
        } catch (ImportRefusedException refused) {
            return refused.reason();
        }
    }

    @Test
    void end_where_sequences_are_in_themselves() {
        String sequence = "<sequence id=\"s\"><rate><timebase>25</timebase></rate><media><video><track><clipitem>"
                + "<start>0</start><end>9</end><in>0</in><out>9</out><sequence id=\"s\"/></clipitem></track></video>"
                + "</media></sequence>";

        assertRefused("loop.xml", "<xmeml version=\"5\">" + sequence + "</xmeml>", Reason.NESTED_CUT);
    }

    @Test
    void end_where_stacks_lie_in_stacks() {
        String deep = "{\"OTIO_SCHEMA\":\"Stack.1\",\"children\":[".repeat(90) + "]}".repeat(90);

        assertRefused("deep.otio", deep, Reason.NESTED_CUT);
        assertRefused("deeper.otio", "[".repeat(5_000), Reason.BROKEN_OTIO);
    }

    @Test
    void end_where_a_sequence_grows_with_every_level() {
        StringBuilder xml = new StringBuilder("<xmeml version=\"5\">");
        for (int level = 0; level < 40; level++) {
            String inside = "<clipitem><start>%d</start><end>%d</end><in>0</in><out>9</out><sequence id=\"s"
                    + (level + 1) + "\"/></clipitem>";
            xml.append("<sequence id=\"s")
                    .append(level)
                    .append("\"><rate><timebase>25</timebase></rate><media><video><track>")
                    .append(inside.formatted(0, 9))
                    .append(inside.formatted(9, 18))
                    .append("</track></video></media></sequence>");
        }
        assertRefused("wide.xml", xml + "</xmeml>", Reason.CUT_TOO_BIG);
    }

    @Test
    void name_the_form_that_is_another_one() {
        assertRefused("x.xml", "<?xml version=\"1.0\"?><fcpxml version=\"1.9\"></fcpxml>", Reason.FCPX_XML);
        assertRefused(
                "audio.edl", "TITLE: a\n001 AX AA C 00:00:00:00 00:00:01:00 00:00:00:00 00:00:01:00", Reason.NO_EVENTS);
        assertRefused("x.otio", "{\"OTIO_SCHEMA\":\"MediaLinker.1\"}", Reason.NO_TIMELINE);
        assertRefused("x.otio", "not json at all", Reason.BROKEN_OTIO);
    }

    @Test
    void resolve_no_entity() {
        String bomb = "<!DOCTYPE xmeml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><xmeml version=\"5\">"
                + "<sequence><name>&b;</name></sequence></xmeml>";

        assertRefused("bomb.xml", bomb, Reason.BROKEN_CUT_XML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A lighthouse on a cliff\nThe keeper climbs", "Prompt,Duration\nA boat,4", "<html>no</html>"})
    void are_not_seen_in_other_texts(String text) {
        assertThat(CutFile.pasted(text)).isEmpty();
    }

    private static void assertRefused(String name, String file, Reason reason) {
        CutFile cut = CutFile.of(name, file.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThatThrownBy(() -> CutShots.of(cut.read(null), Checkpoint.NONE))
                .isInstanceOfSatisfying(
                        ImportRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
