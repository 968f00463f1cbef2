package app.storycore.engine.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.storycore.engine.prompt.PromptTemplateException.Reason;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTemplateTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                {shot}, {size}, {light}            ; a hill, wide, dusk
                {shot}, {mood}, {light}            ; a hill, dusk
                {mood}, {shot}, {light}            ; A hill, dusk
                {shot}, {light}, {mood}            ; a hill, dusk
                {shot}. {mood}. {light}.           ; a hill. Dusk.
                {shot}, {mood}.                    ; a hill.
                {shot}. {mood}, {angle}. {light}   ; a hill. Dusk
                {mood} {shot} {angle} {light}      ; A hill dusk
                {shot} ({mood}), {light}           ; a hill, dusk
                {shot} ({mood} {light})            ; a hill (Dusk)
                {shot} ({size}, {mood})            ; a hill (wide)
                {shot} - {mood} - {light}          ; a hill - dusk
                {shot} | {light} | {mood}          ; a hill | dusk
                {{{shot}}} at {light}              ; {a hill} at dusk
                Light: {light}. Mood: {shot}       ; Light: dusk. Mood: a hill
                {SHOT}, { light }                  ; a hill, dusk
                (masterpiece:1.2), {mood}, {shot}  ; (masterpiece:1.2), a hill
                {mood}{angle}                      ; ''
                [en] {mood}, {angle}. {shot}       ; [en] a hill
                [en] {size}, {angle}. {shot}       ; [en] wide. A hill
                <|en|> {mood}. {light}, {shot}     ; <|en|> dusk, a hill
                English: {mood}. {shot}            ; English: a hill
                en | {angle} | {mood}. {shot}      ; en | a hill
                [en]{mood}. {shot}                 ; [en]a hill
                {{en}} {mood}. {shot}              ; {en} a hill
                [en] ({mood}) {shot}               ; [en] a hill
                (Tag {mood}) {shot}                ; (Tag) a hill
                no field, at all.                  ; no field, at all.
                """)
    void leaves_no_separator_of_an_empty_field(String template, String text) {
        Map<PromptField, String> values = new EnumMap<>(PromptField.class);
        values.put(PromptField.SHOT, "a hill");
        values.put(PromptField.SIZE, "wide");
        values.put(PromptField.LIGHT, "dusk");
        String filled = PromptTemplate.parse(template).fill(values);
        assertThat(filled.toLowerCase(Locale.ROOT)).isEqualTo(text.toLowerCase(Locale.ROOT));
    }

    @Test
    void begins_a_sentence_with_a_capital_and_ends_it_once() {
        PromptTemplate template = PromptTemplate.parse("{size}. {shot}. {light}, {mood}.");
        assertThat(template.fill(Map.of(
                        PromptField.SIZE, "close-up",
                        PromptField.SHOT, "mara  waits.\nWho comes?",
                        PromptField.LIGHT, "at dusk.",
                        PromptField.MOOD, "tense mood")))
                .isEqualTo("Close-up. Mara waits. Who comes? At dusk, tense mood.");
    }

    @Test
    void keeps_the_lines_of_the_template_where_a_value_is_missing() {
        PromptTemplate template = PromptTemplate.parse("{shot}.\n{people}\n\n{style}.");
        assertThat(template.fill(Map.of(PromptField.SHOT, "A hill", PromptField.STYLE, "ink")))
                .isEqualTo("A hill.\n\nInk.");
    }

    @Test
    void takes_no_field_from_what_is_filled_in() {
        assertThat(PromptTemplate.parse("{shot}")
                        .fill(Map.of(PromptField.SHOT, "a {size} {hill", PromptField.SIZE, "x")))
                .isEqualTo("A {size} {hill");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                {shot} {colour} x     ; UNKNOWN_FIELD  ; 7 ; colour
                {}                    ; UNKNOWN_FIELD  ; 0 ; ''
                a {shot               ; UNCLOSED_BRACE ; 2 ; ''
                a {shot {size}        ; UNCLOSED_BRACE ; 2 ; ''
                {shot} and } more     ; UNOPENED_BRACE ; 11; ''
                """)
    void refuses_what_is_no_template_with_its_position(String text, Reason reason, int position, String word) {
        PromptTemplateException refused =
                catchThrowableOfType(PromptTemplateException.class, () -> PromptTemplate.parse(text));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.position()).isEqualTo(position);
        assertThat(refused.word()).isEqualTo(word);
    }

    @Test
    void refuses_a_template_that_is_too_long() {
        String longest = "x".repeat(PromptTemplate.MAX_LENGTH);
        assertThat(PromptTemplate.parse(longest).text()).isEqualTo(longest);
        assertThat(catchThrowableOfType(PromptTemplateException.class, () -> PromptTemplate.parse(longest + "x"))
                        .reason())
                .isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void knows_which_fields_it_uses() {
        assertThat(PromptTemplate.DEFAULT.uses(PromptField.PICTURES)).isTrue();
        assertThat(PromptTemplate.parse("{shot}").uses(PromptField.PICTURES)).isFalse();
    }
}
