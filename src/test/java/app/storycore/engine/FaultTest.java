package app.storycore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, true",
        "BUSY, true",
        "TIMED_OUT, true",
        "OUT_OF_MEMORY, true",
        "BROKEN_ANSWER, true",
        "STORAGE, true",
        "REFUSED, false",
        "NOT_EQUIPPED, false",
        "NO_SUCH_ENGINE, false",
        "UNEXPECTED, false"
    })
    void only_what_can_pass_is_tried_again(Fault fault, boolean canPass) {
        assertThat(fault.canPass()).isEqualTo(canPass);
    }
}
