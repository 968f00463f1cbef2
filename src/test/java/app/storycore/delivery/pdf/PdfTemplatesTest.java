package app.storycore.delivery.pdf;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.PictureSource;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.ShotDescription.SceneTitle;
import app.storycore.delivery.ShotText;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.StoryboardBuilder;
import app.storycore.delivery.pdf.template.Arrangement;
import app.storycore.delivery.pdf.template.BuiltInTemplate;
import app.storycore.delivery.pdf.template.PageFact;
import app.storycore.delivery.pdf.template.PageLine;
import app.storycore.delivery.pdf.template.Paper;
import app.storycore.delivery.pdf.template.PdfField;
import app.storycore.delivery.pdf.template.PdfTemplate;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTemplatesTest {

    private static final int MARGIN_POINTS = 29;

    /** The most that a text of a shot holds. */
    private static final int TEXT_MAX = 2000;

    /** Every template in three of the six frames, every frame in half of the templates. */
    static Stream<Arguments> templatesInFrames() {
        return Arrays.stream(BuiltInTemplate.values())
                .flatMap(template -> Arrays.stream(AspectRatio.values())
                        .filter(aspect -> (template.ordinal() + aspect.ordinal()) % 2 == 0)
                        .map(aspect -> Arguments.of(template, aspect)));
    }

    @ParameterizedTest
    @MethodSource("templatesInFrames")
    void no_word_of_the_longest_texts_is_lost(BuiltInTemplate builtIn, AspectRatio aspect) throws IOException {
        PdfTemplate template = turned(builtIn.template(), aspect);
        Storyboard storyboard = withLongTexts(aStoryboard().in(aspect)).build();

        try (PDDocument pdf = read(storyboard, template, null)) {
            Set<String> printed = new TreeSet<>(Arrays.asList(text(pdf).split("\\s+")));
            assertThat(printed).containsAll(words(template));
            assertThat(pages(pdf))
                    .isEqualTo(PdfStoryboard.count(storyboard, new PdfOptions(template, null))
                            .all());
            requireWhiteMargins(pdf, template);
        }
    }

    /** Each template also on the other paper, in the other direction, in the second half of the frames. */
    private static PdfTemplate turned(PdfTemplate template, AspectRatio aspect) {
        boolean other = aspect.ordinal() > 2;
        return new PdfTemplate(
                other ? Paper.LETTER : Paper.A4,
                other != template.landscape(),
                template.arrangement(),
                template.columns(),
                template.rows(),
                template.fields(),
                template.header(),
                template.footer(),
                template.cover(),
                template.lookSheet());
    }

    private static StoryboardBuilder withLongTexts(StoryboardBuilder storyboard) {
        return storyboard
                .withShots(2)
                .withShot(
                        "One with all of it",
                        Duration.ofSeconds(2),
                        new ShotText(longText('d'), longText('a'), longText('n')))
                .withShots(1);
    }

    private static String longText(char mark) {
        return IntStream.range(0, TEXT_MAX / 5)
                .mapToObj(i -> String.format(Locale.ROOT, "%c%03d", mark, i))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> words(PdfTemplate template) {
        Map<PdfField, Character> marks = Map.of(PdfField.DIALOGUE, 'd', PdfField.ACTION, 'a', PdfField.NOTES, 'n');
        return marks.entrySet().stream()
                .filter(field -> template.has(field.getKey()))
                .flatMap(field -> Arrays.stream(longText(field.getValue()).split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As it is printed: nothing but the cover reaches into the margin. */
    private static void requireWhiteMargins(PDDocument pdf, PdfTemplate template) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        for (int page = template.cover() ? 1 : 0; page < pages(pdf); page++) {
            BufferedImage drawn = renderer.renderImageWithDPI(page, 72);
            int width = drawn.getWidth();
            int height = drawn.getHeight();
            int[] pixels = pixels(drawn);
            Rectangle inside = new Rectangle(0, 0, width, height);
            inside.grow(-MARGIN_POINTS, -MARGIN_POINTS);
            int[] ink = IntStream.range(0, pixels.length)
                    .filter(i -> (pixels[i] & 0xFFFFFF) != 0xFFFFFF)
                    .toArray();
            assertThat(ink).as("page %d", page).isNotEmpty();
            assertThat(IntStream.of(ink).filter(i -> !inside.contains(i % width, i / width)))
                    .as("ink in the margin of page %d", page)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void words_that_have_no_room_go_on_where_the_page_says(Arrangement arrangement) throws IOException {
        PdfTemplate template = of(arrangement, 3, 3, EnumSet.allOf(PdfField.class));
        try (PDDocument pdf = read(withLongTexts(aStoryboard()).build(), template, null)) {
            Matcher said = Pattern.compile("Continued on page (\\d+)").matcher(text(pdf, 1));
            assertThat(said.find()).isTrue();
            assertThat(text(pdf, Integer.parseInt(said.group(1)))).contains("Shot 3, continued");
        }
    }

    @Test
    void words_go_on_on_the_next_page_where_pages_have_no_numbers() throws IOException {
        PdfTemplate template = new PdfTemplate(
                Paper.A4,
                true,
                Arrangement.GRID,
                3,
                2,
                EnumSet.allOf(PdfField.class),
                PageLine.NONE,
                PageLine.NONE,
                false,
                false);
        try (PDDocument pdf = read(withLongTexts(aStoryboard()).build(), template, null)) {
            assertThat(text(pdf, 1)).contains("Continued on the next page").doesNotContain("The Lighthouse");
            assertThat(text(pdf, 2)).contains("Shot 3, continued");
        }
    }

    @Test
    void every_number_of_panels_keeps_all_words_and_pictures() throws IOException {
        for (Arrangement arrangement : Arrangement.values()) {
            for (int count = 1; count <= PdfTemplate.MOST; count++) {
                PdfTemplate template = of(arrangement, count, count, EnumSet.allOf(PdfField.class));
                Storyboard storyboard = aStoryboard()
                        .withShots(template.panelsPerPage())
                        .withShot("The last one", Duration.ofSeconds(599), new ShotText("d1 d2", "a1 a2", "n1 n2"))
                        .build();
                try (PDDocument pdf = read(storyboard, template, null)) {
                    assertThat(pictures(pdf)).isEqualTo(template.panelsPerPage() + 1);
                    assertThat(text(pdf)).contains("d1 d2", "a1 a2", "n1 n2", "599 s", "lonely lighthouse");
                }
            }
        }
    }

    private static PdfTemplate of(Arrangement arrangement, int columns, int rows, Set<PdfField> fields) {
        return new PdfTemplate(
                Paper.LETTER,
                arrangement != Arrangement.ROWS,
                arrangement,
                columns,
                rows,
                fields,
                new PageLine("Second draft", EnumSet.of(PageFact.PROJECT)),
                new PageLine("", EnumSet.allOf(PageFact.class)),
                false,
                false);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLASSIC_ROWS", "CONTACT_SHEET"})
    void three_hundred_shots_all_have_a_place(BuiltInTemplate builtIn) throws IOException {
        Storyboard storyboard =
                aStoryboard().withPanelsOf(64, 36).withShots(300).build();
        PdfOptions options = new PdfOptions(builtIn.template(), null);

        try (PDDocument pdf = read(storyboard, builtIn.template(), null)) {
            PdfPageCount count = PdfStoryboard.count(storyboard, options);
            assertThat(count.panels())
                    .isEqualTo((300 + options.template().panelsPerPage() - 1)
                            / options.template().panelsPerPage());
            assertThat(pages(pdf)).isEqualTo(count.all());
            assertThat(text(pdf, pages(pdf))).contains("300");
        }
    }

    @Test
    void paper_and_direction_are_those_of_the_template() throws IOException {
        for (Paper paper : Paper.values()) {
            PDRectangle size = paper == Paper.A4 ? PDRectangle.A4 : PDRectangle.LETTER;
            try (PDDocument lying = read(
                            aStoryboard().withShots(1).build(),
                            BuiltInTemplate.STANDARD.template().on(paper),
                            null);
                    PDDocument standing = read(
                            aStoryboard().withShots(1).build(),
                            BuiltInTemplate.CLASSIC_ROWS.template().on(paper),
                            null)) {
                assertThat(lying.getPages())
                        .allSatisfy(page ->
                                assertThat(page.getMediaBox().getWidth()).isEqualTo(size.getHeight()));
                assertThat(standing.getPages())
                        .allSatisfy(page ->
                                assertThat(page.getMediaBox().getHeight()).isEqualTo(size.getHeight()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_field_is_printed_where_it_is_asked_for_and_nowhere_else(PdfField field) throws IOException {
        Map<PdfField, Function<String, Boolean>> signs = Map.of(
                PdfField.NUMBER, text -> text.startsWith("1"),
                PdfField.START, text -> text.contains("00:00"),
                PdfField.DURATION, text -> text.contains("2.5 s"),
                PdfField.FILM_TERMS, text -> text.contains("Close-up") && text.contains("Low angle · Night · Tense"),
                PdfField.PROMPT, text -> text.contains("What is drawn"),
                PdfField.SCENE, text -> text.contains("Scene 4: INT. STAIRS"),
                PdfField.CAST, text -> text.contains("Mara, Otto"),
                PdfField.DIALOGUE, text -> text.contains("What is said"),
                PdfField.ACTION, text -> text.contains("What is done"),
                PdfField.NOTES, text -> text.contains("What is noted"));
        ShotDescription plan = new ShotDescription(
                "What is drawn",
                Duration.ofMillis(2500),
                ShotSize.CLOSE_UP,
                CameraAngle.LOW,
                TimeOfDay.NIGHT,
                Mood.TENSE,
                new ShotText("What is said", "What is done", "What is noted"),
                new SceneTitle("4", "INT. STAIRS"));
        Storyboard storyboard = aStoryboard()
                .withCast("Mara", "Otto")
                .withShot(plan, List.of(0, 1))
                .build();
        for (Arrangement arrangement : Arrangement.values()) {
            PdfTemplate base = of(arrangement, 2, 2, EnumSet.of(field));
            PdfTemplate template = new PdfTemplate(
                    base.paper(),
                    base.landscape(),
                    arrangement,
                    2,
                    2,
                    base.fields(),
                    PageLine.NONE,
                    PageLine.NONE,
                    false,
                    false);
            try (PDDocument pdf = read(storyboard, template, null)) {
                String text = text(pdf, 1).strip();
                signs.forEach((one, sign) ->
                        assertThat(sign.apply(text)).as("%s in %s", one, text).isEqualTo(one == field));
            }
        }
    }

    @Test
    void a_template_without_fields_has_nothing_but_pictures() throws IOException {
        PdfTemplate template = new PdfTemplate(
                Paper.A4, true, Arrangement.GRID, 2, 2, Set.of(), PageLine.NONE, PageLine.NONE, false, false);
        try (PDDocument pdf = read(withLongTexts(aStoryboard()).build(), template, null)) {
            assertThat(text(pdf).strip()).isEmpty();
            assertThat(pictures(pdf)).isEqualTo(4);
            assertThat(pages(pdf)).isEqualTo(1);
        }
    }

    @Test
    void headers_and_footers_say_what_the_template_asks_for() throws IOException {
        try (PDDocument pdf = read(aStoryboard().withShots(1).build(), of(Arrangement.ROWS, 1, 3, Set.of()), null)) {
            assertThat(text(pdf, 1).strip().split("\\R"))
                    .containsExactly("The Lighthouse Second draft", "The Lighthouse 2026-03-14 16:9 · 1 / 1");
        }
    }

    @Test
    void words_in_rows_keep_the_lines_of_their_author() throws IOException {
        Storyboard storyboard = aStoryboard()
                .withShot(
                        "Yö. Öljylamppu",
                        Duration.ofSeconds(1),
                        new ShotText("MARA: Kuka siellä?\nOTTO: Größe, façade, œuvre\nЯ: Кто там?", "灯台が嵐の海を照らす。", ""))
                .build();
        try (PDDocument pdf = read(storyboard, BuiltInTemplate.CLASSIC_ROWS.template(), null)) {
            assertThat(text(pdf, 1).lines())
                    .contains("MARA: Kuka siellä?", "OTTO: Größe, façade, œuvre", "Я: Кто там?", "灯台が嵐の海を照らす。");
        }
    }

    @Test
    void the_logo_stands_on_the_cover_and_on_every_page() throws IOException {
        byte[] logo = logo();
        PdfTemplate template = BuiltInTemplate.CLIENT_PRESENTATION.template();
        try (PDDocument with =
                        read(aStoryboard().withShots(6).build(), template, () -> new ByteArrayInputStream(logo));
                PDDocument without = read(aStoryboard().withShots(6).build(), template, null)) {
            assertThat(pages(with)).isEqualTo(pages(without)).isEqualTo(3);
            for (int page = 0; page < 3; page++) {
                assertThat(hasRed(with, page)).isTrue();
                assertThat(hasRed(without, page)).isFalse();
            }
        }
    }

    private static boolean hasRed(PDDocument pdf, int page) throws IOException {
        BufferedImage drawn = new PDFRenderer(pdf).renderImageWithDPI(page, 72);
        return IntStream.range(0, 80 * 160).anyMatch(i -> (drawn.getRGB(i % 160, i / 160) & 0xFFFFFF) == 0xFF0000);
    }

    private static byte[] logo() throws IOException {
        BufferedImage logo = new BufferedImage(200, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = logo.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(20, 20, 160, 40);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(logo, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void equal_input_gives_equal_bytes() throws IOException {
        byte[] logo = logo();
        for (BuiltInTemplate builtIn : BuiltInTemplate.values()) {
            PdfOptions options = new PdfOptions(builtIn.template(), () -> new ByteArrayInputStream(logo));
            assertThat(write(withLongTexts(aStoryboard()).build(), options))
                    .isEqualTo(write(withLongTexts(aStoryboard()).build(), options));
        }
    }

    @Test
    void the_preview_is_the_page_of_the_document() throws IOException {
        Storyboard storyboard = withLongTexts(aStoryboard()).withShots(5).build();
        PdfTemplate template = of(Arrangement.GRID, 3, 1, EnumSet.allOf(PdfField.class));
        try (PDDocument pdf = read(storyboard, template, null)) {
            int last = pages(pdf) - 1;
            assertThat(text(pdf, last + 1)).contains("Wide view");
            BufferedImage page = new PDFRenderer(pdf).renderImage(last, (float) (800 / template.width()));
            BufferedImage preview = PdfPreview.page(storyboard, new PdfOptions(template, null), 2, 800);
            assertThat(preview.getWidth()).isEqualTo(page.getWidth());
            assertThat(pixels(preview)).isEqualTo(pixels(page));
        }
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static int pages(PDDocument pdf) {
        return pdf.getNumberOfPages();
    }

    private static int pictures(PDDocument pdf) {
        int pictures = 0;
        for (var page : pdf.getPages()) {
            for (COSName ignored : page.getResources().getXObjectNames()) {
                pictures++;
            }
        }
        return pictures;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static PDDocument read(Storyboard storyboard, PdfTemplate template, @Nullable PictureSource logo)
            throws IOException {
        return Loader.loadPDF(write(storyboard, new PdfOptions(template, logo)));
    }

    private static byte[] write(Storyboard storyboard, PdfOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfStoryboard.write(storyboard, bytes, options, ExportProgress.NONE);
        return bytes.toByteArray();
    }
}
