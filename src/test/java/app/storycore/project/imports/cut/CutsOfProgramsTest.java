package app.storycore.project.imports.cut;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Checkpoint;
import app.storycore.project.imports.listing.ImportNotice;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.imports.listing.ParsedShots;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in the manner of many programs, as their specifications and public samples show it; none is from one of them. */
class CutsOfProgramsTest {

    static Stream<String> files() throws IOException {
        return new String(bytes("expected.txt"), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void reads_each_clip_with_its_frames_and_says_what_else_there_is(String line) throws IOException {
        String[] parts = line.split("\\|", -1);
        String name = parts[0].strip();
        Cut cut = CutFile.of(name, bytes(name)).orElseThrow().read(null);
        ParsedShots read = CutShots.of(cut, Checkpoint.NONE);

        assertThat(cut.rate().label()).isEqualTo(parts[1].strip());
        assertThat(read.shots().stream().map(CutsOfProgramsTest::words).collect(Collectors.joining(", ")))
                .isEqualTo(parts[2].strip());
        assertThat(read.notices().stream().map(CutsOfProgramsTest::words).toList())
                .containsExactlyInAnyOrder(Arrays.stream(parts[3].split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new));
    }

    private static String words(ParsedShot shot) {
        String notes = shot.draft().texts().notes();
        return shot.draft().prompt() + " " + Objects.requireNonNull(shot.clip()).frames()
                + (notes.isEmpty() ? "" : " \"" + notes + "\"");
    }

    private static String words(ImportNotice notice) {
        return notice.kind() + " " + notice.count();
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(CutsOfProgramsTest.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        }
    }
}
