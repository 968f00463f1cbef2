package app.storycore.delivery.pdf.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateJsonTest {

    @ParameterizedTest
    @EnumSource
    void reads_what_it_wrote(BuiltInTemplate template) {
        assertThat(TemplateJson.read(TemplateJson.write(template.template()))).isEqualTo(template.template());
    }

    @Test
    void keeps_texts_of_any_script() {
        PdfTemplate template = new PdfTemplate(
                Paper.LETTER,
                false,
                Arrangement.COLUMNS,
                5,
                1,
                EnumSet.of(PdfField.CAST),
                new PageLine("\"Маяк\" \\ 灯台", Set.of(PageFact.ASPECT)),
                PageLine.NONE,
                false,
                true);
        assertThat(TemplateJson.read(TemplateJson.write(template))).isEqualTo(template);
    }

    @Test
    void leaves_out_what_a_newer_version_added() {
        PdfTemplate read = TemplateJson.read("""
                {"paper": "A3", "landscape": false, "arrangement": "ROWS", "rows": 4,
                 "fields": ["NUMBER", "LENS"], "header": {"text": "Draft", "facts": ["MOON"]}, "binding": "left"}""");
        assertThat(read.paper()).isEqualTo(Paper.A4);
        assertThat(read.rows()).isEqualTo(4);
        assertThat(read.fields()).containsExactly(PdfField.NUMBER);
        assertThat(read.header()).isEqualTo(new PageLine("Draft", Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "[]", "{\"columns\": 70}"})
    void is_the_standard_where_nothing_can_be_read(String text) {
        assertThat(TemplateJson.read(text)).isEqualTo(BuiltInTemplate.STANDARD.template());
    }
}
