package app.storycore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelProvenanceTest {

    private static PanelProvenance of(String prompt) {
        return new PanelProvenance(
                "Portraits",
                "0123",
                "Box",
                "7",
                prompt,
                "text",
                "ab",
                12,
                true,
                List.of(new PanelProvenance.SentPicture("PLACE", "Tower", "f0")));
    }

    @Test
    void comes_back_as_it_was_stored() {
        assertThat(PanelProvenance.parse(of("A \"cat\"").toJson())).isEqualTo(of("A \"cat\""));
    }

    @Test
    void says_nothing_when_nothing_or_nonsense_is_stored() {
        assertThat(PanelProvenance.parse(null)).isNull();
        assertThat(PanelProvenance.parse("{")).isNull();
    }

    @Test
    void is_empty_where_a_package_says_less() {
        assertThat(PanelProvenance.parse("{\"engine\":\"x\"}"))
                .isEqualTo(new PanelProvenance("x", "", "", "", "", "", "", 0, false, List.of()));
    }

    @Test
    void always_fits_into_its_column() {
        String endless = String.join("", Collections.nCopies(300_000, "\""));
        assertThat(of(endless).toJson()).hasSizeLessThanOrEqualTo(PanelProvenance.STORED_MAX);
        assertThat(PanelProvenance.parse(of(endless).toJson()))
                .extracting("server")
                .isEqualTo("Box");
    }
}
