package app.storycore.engine.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.CastEntry;
import app.storycore.engine.Casting;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.StoredPicture;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromptComposerFuzzTest {

    private static final int ROUNDS = 5_000;

    private final Random random = new Random(54);

    @Test
    void composes_whatever_is_written() {
        for (int i = 0; i < ROUNDS; i++) {
            PromptTemplate template = template();
            PromptRequest request = request(this::unicode);
            ComposedPrompt prompt = PromptComposer.compose(template, request);
            assertThat(prompt).isEqualTo(PromptComposer.compose(PromptTemplate.parse(template.text()), request));
            assertThat(prompt.references())
                    .hasSizeLessThanOrEqualTo(request.slots().count())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void leaves_no_separators_behind() {
        for (int i = 0; i < ROUNDS; i++) {
            String template = Arrays.stream(PromptField.values())
                    .filter(field -> random.nextInt(3) > 0)
                    .map(field -> "{" + field.word() + "}")
                    .collect(Collectors.joining(List.of(", ", ". ", " ", " - ").get(random.nextInt(4))));
            String text = PromptComposer.compose(PromptTemplate.parse(template), request(this::word))
                    .text();
            assertThat(text)
                    .as(template)
                    .doesNotContain("  ", ", ,", ",,", ". .", " ,", " .", "- -")
                    .doesNotStartWith(",");
        }
    }

    @Test
    void reads_any_text_as_a_template_or_says_where_it_is_none() {
        for (int i = 0; i < ROUNDS; i++) {
            String text =
                    unicode() + List.of("{", "}", "{shot}", "{{", "{x}", "").get(random.nextInt(6)) + unicode();
            try {
                assertThat(PromptTemplate.parse(text).text()).isEqualTo(text);
            } catch (PromptTemplateException refused) {
                assertThat(text.charAt(refused.position())).isIn('{', '}');
            }
        }
    }

    private PromptTemplate template() {
        String text = IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> random.nextBoolean()
                        ? "{" + PromptField.values()[random.nextInt(PromptField.values().length)].word() + "}"
                        : unicode().replace("{", "{{").replace("}", "}}"))
                .collect(Collectors.joining());
        return PromptTemplate.parse(text);
    }

    private PromptRequest request(Supplier<String> text) {
        ShotBrief shot = new ShotBrief(
                text.get(),
                any(ShotSize.values()),
                any(CameraAngle.values()),
                any(TimeOfDay.values()),
                any(Mood.values()));
        List<CastEntry> people =
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> entry(text)).toList();
        return new PromptRequest(
                shot,
                VisualStyle.values()[random.nextInt(VisualStyle.values().length)],
                new Casting(people, random.nextBoolean() ? entry(text) : null),
                random.nextBoolean() ? picture() : null,
                random.nextBoolean() ? picture() : null,
                text.get(),
                new PictureSlots(random.nextInt(6), random.nextBoolean() ? "" : text.get()));
    }

    private CastEntry entry(Supplier<String> text) {
        return new CastEntry(
                "Mara" + text.get(),
                text.get(),
                IntStream.range(0, random.nextInt(9)).mapToObj(i -> picture()).toList());
    }

    private static StoredPicture picture() {
        UUID id = UUID.randomUUID();
        return new StoredPicture(id, id.toString());
    }

    private <E> @Nullable E any(E[] values) {
        int one = random.nextInt(values.length + 1);
        return one == values.length ? null : values[one];
    }

    private String word() {
        return List.of("", "fox", "a red fox", "harbour at night").get(random.nextInt(4));
    }

    /** Halves of pairs, controls and what turns the direction of writing are among it. */
    private String unicode() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                case 2 -> text.append(", .;:()[]<>|-\n\t".charAt(random.nextInt(15)));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
