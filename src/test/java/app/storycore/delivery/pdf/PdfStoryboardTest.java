package app.storycore.delivery.pdf;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.ShotText;
import app.storycore.delivery.Storyboard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfStoryboardTest {

    private static final int COVER_AND_SHEET = 2;

    @ParameterizedTest
    @CsvSource({"1, 13", "2, 7", "4, 4", "6, 3", "9, 2"})
    void has_a_cover_the_sheet_and_as_many_pages_as_panels_need(int panelsPerPage, int pages) throws IOException {
        PdfOptions options = new PdfOptions(PanelLayout.of(panelsPerPage).orElseThrow());

        try (PDDocument pdf = read(aStoryboard().withShots(13).build(), options)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(COVER_AND_SHEET + pages);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("The Lighthouse");
        }
    }

    @Test
    void knows_no_other_layout() {
        assertThat(PanelLayout.of(3)).isEmpty();
    }

    @Test
    void prints_number_size_place_duration_prompt_and_notes() throws IOException {
        try (PDDocument pdf = read(aStoryboard().withShots(3).build(), PdfOptions.DEFAULT)) {
            assertThat(text(pdf, 1)).contains("STORYBOARD", "The Lighthouse", "Ada", "3 shots · 00:07.5", "2026-03-14");
            assertThat(text(pdf, 3))
                    .contains("1 Wide", "00:00 2 s", "Wide view of a lonely lighthouse")
                    .contains("3 Medium", "00:04.5 3 s", "Dusk · Melancholic", "1 / 1");
        }
    }

    @Test
    void prints_dialogue_action_and_notes_and_cuts_the_longest_to_their_cell() throws IOException {
        ShotText text = new ShotText("MARA: Who is there?\nOTTO: Me.", "She lifts the lamp.", "word ".repeat(390));
        Storyboard storyboard = aStoryboard()
                .withShot("A lamp in the window", Duration.ofSeconds(2), text)
                .withShot("An empty platform", Duration.ofSeconds(2))
                .build();
        for (PanelLayout layout : PanelLayout.values()) {
            try (PDDocument pdf = read(storyboard, new PdfOptions(layout))) {
                assertThat(text(pdf, 3).replaceAll("\\s+", " "))
                        .contains(
                                "A lamp in the window",
                                "Dialogue: MARA: Who is there?",
                                "Action: She lifts",
                                "Notes: word");
            }
        }
    }

    @Test
    void prints_every_script_with_embedded_fonts() throws IOException {
        try (PDDocument pdf = read(aStoryboard().withShots(8).build(), PdfOptions.DEFAULT)) {
            assertThat(text(pdf, 3))
                    .contains("Маяк стоит на скале")
                    .contains("Ο φάρος πάνω στο βράχο")
                    .contains("灯台が嵐の海を照らす");
            assertThat(text(pdf, 4)).contains("등대지기가 창밖을 바라본다").contains("→").contains("☂");
            assertThat(fonts(pdf)).hasSizeGreaterThan(2).allMatch(PDFont::isEmbedded);
            assertThat(fonts(pdf)).allMatch(font -> font.getName().contains("+"), "only the characters used");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "السَّلامُ عَلَيْكُمْ، كيف حالك؟",
                "من نمی‌خواهم بروم؛ می‌خواهم بمانم.",
                "یہ ایک خوبصورت شہر ہے۔ Lighthouse ٹاور",
                "שָׁלוֹם עוֹלָם, הַמִּגְדַּלּוֹר.",
                "क्षत्रिय हिन्दी में र्कि और श्रीमान, प्रकाशस्तंभ।",
                "বাংলা ভাষা ক্ষেত্র",
                "தமிழ் கொண்டு கலங்கரை விளக்கம்",
                "ที่นี่น้ำใสมาก ผู้เฝ้าประภาคาร",
                "ខ្មែរ ស្រលាញ់ ប៉មភ្លើង",
                "མཚོ་འགྲམ་བོད་སྐད་ཡིག་",
                "灯台が嵐の海を照らす。",
                "燈塔在暴風雨中照亮海面㐀㐁",
                "등대지기가 창밖을 바라본다",
                "Emoji 👨‍👩‍👧 🇫🇷 1️⃣ 👍🏽",
                "office fluffy first"
            })
    void lets_text_of_any_script_be_found_and_copied(String prompt) throws IOException {
        try (PDDocument pdf =
                read(aStoryboard().withShot(prompt, Duration.ofSeconds(1)).build(), PdfOptions.DEFAULT)) {
            assertThat(composed(stripper(3).getText(pdf))).contains(composed(prompt));
        }
    }

    @Test
    void begins_right_to_left_lines_on_the_right() throws IOException {
        String hebrew = "המגדלור עומד על הסלע";
        Storyboard storyboard = aStoryboard()
                .withShot(hebrew, Duration.ofSeconds(1))
                .withShot("A lighthouse on a rock", Duration.ofSeconds(1))
                .build();
        PdfOptions options = new PdfOptions(PanelLayout.ONE);

        try (PDDocument pdf = read(storyboard, options)) {
            float right = pdf.getPage(2).getMediaBox().getWidth();
            assertThat(places(pdf, 3, "הלסעמו")).allMatch(x -> x > right / 2);
            assertThat(places(pdf, 4, "lihtouse")).anyMatch(x -> x < right / 2);
        }
    }

    @Test
    void prints_a_mark_for_what_no_font_has() throws IOException {
        Storyboard storyboard = aStoryboard()
                .withShot("Before \udbff\udfff \ud800 \u0007 \u200b \udb40\udc01 after", Duration.ofSeconds(1))
                .build();

        try (PDDocument pdf = read(storyboard, PdfOptions.DEFAULT)) {
            assertThat(text(pdf, 3)).contains("Before \ufffd").contains("after");
        }
    }

    @Test
    void says_which_shot_failed_and_why() throws IOException {
        Storyboard storyboard = aStoryboard()
                .withShots(1)
                .withFailedShot("The engine did not answer")
                .build();

        try (PDDocument pdf = read(storyboard, PdfOptions.DEFAULT)) {
            assertThat(text(pdf, 1)).contains("1 failed");
            assertThat(text(pdf, 3)).contains("No panel: this shot failed", "The engine did not answer");
        }
    }

    @ParameterizedTest
    @EnumSource
    void fits_the_longest_prompt_into_its_cell(PanelLayout layout) throws IOException {
        String prompt = "Panorama of the harbour ".repeat(21).substring(0, 490) + " the end";

        try (PDDocument pdf =
                read(aStoryboard().withShot(prompt, Duration.ofSeconds(1)).build(), new PdfOptions(layout))) {
            assertThat(text(pdf, 3).replaceAll("\\s+", " ")).contains(prompt);
        }
    }

    @Test
    void draws_pages_with_panels() throws IOException {
        try (PDDocument pdf = read(aStoryboard().withShots(6).build(), PdfOptions.DEFAULT)) {
            PDPage page = pdf.getPage(2);
            List<COSName> pictures = new ArrayList<>();
            page.getResources().getXObjectNames().forEach(pictures::add);
            assertThat(pictures).hasSize(6);
            var drawn = new PDFRenderer(pdf).renderImageWithDPI(2, 36);
            assertThat(drawn.getRGB(drawn.getWidth() / 2, drawn.getHeight() / 5) & 0xffffff)
                    .isNotEqualTo(0xffffff);
        }
    }

    @Test
    void stays_small() throws IOException {
        Storyboard storyboard =
                aStoryboard().withPanelsOf(1920, 1080).withShots(12).build();

        assertThat(write(storyboard, PdfOptions.DEFAULT).length).isLessThan(2_000_000);
    }

    /** Where on the page any of the letters stands. */
    private static List<Float> places(PDDocument pdf, int page, String letters) throws IOException {
        List<Float> places = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (letters.contains(text.getUnicode())) {
                    places.add(text.getX());
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        assertThat(places).isNotEmpty();
        return places;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = stripper(page);
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }

    private static PDFTextStripper stripper(int page) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper;
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static PDDocument read(Storyboard storyboard, PdfOptions options) throws IOException {
        return Loader.loadPDF(write(storyboard, options));
    }

    private static byte[] write(Storyboard storyboard, PdfOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfStoryboard.write(storyboard, bytes, options, ExportProgress.NONE);
        return bytes.toByteArray();
    }
}
