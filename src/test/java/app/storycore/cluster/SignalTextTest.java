package app.storycore.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignalTextTest {

    @Test
    void reads_what_it_wrote() {
        List<Signal> signals = List.of(Signal.of("a", "1"), new Signal("b", "ä\"\n", Set.of("x"), false));

        List<String> texts = SignalText.write("node", false, signals);

        assertThat(texts).hasSize(1);
        assertThat(SignalText.read(texts.getFirst())).isEqualTo(new SignalText.Message("node", false, signals));
    }

    @Test
    void never_exceeds_the_size_of_a_notification() {
        List<Signal> signals = IntStream.range(0, 500)
                .mapToObj(i -> new Signal("topic", "ä".repeat(i), Set.of("part" + i), false))
                .toList();

        List<String> texts = SignalText.write("a node of this studio", true, signals);

        assertThat(texts)
                .allSatisfy(text -> assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(SignalText.SIZE_MAX));
        assertThat(texts.stream().flatMap(text -> SignalText.read(text).signals().stream()))
                .containsExactlyElementsOf(signals);
    }

    @Test
    void tells_of_the_whole_when_there_are_too_many_parts() {
        Set<String> parts = IntStream.range(0, 2000).mapToObj(i -> "shot " + i).collect(Collectors.toSet());

        List<String> texts = SignalText.write("node", true, List.of(new Signal("a", "1", parts, false)));

        assertThat(SignalText.read(texts.getFirst()).signals()).containsExactly(new Signal("a", "1", Set.of(), true));
    }

    @Test
    void takes_a_text_of_another_version_for_news_that_were_lost() {
        assertThat(SignalText.read("tomorrow's form").complete()).isFalse();
    }
}
