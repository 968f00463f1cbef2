package app.storycore.delivery;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.storycore.base.film.AspectRatio;
import app.storycore.delivery.archive.Enclosures;
import app.storycore.delivery.archive.ProjectPackage;
import app.storycore.delivery.pdf.PanelLayout;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.pdf.PdfStoryboard;
import app.storycore.delivery.picture.AnimatedGif;
import app.storycore.delivery.picture.ContactSheet;
import app.storycore.delivery.picture.ContactSheetOptions;
import app.storycore.delivery.picture.GifOptions;
import app.storycore.delivery.timeline.StoryboarderArchive;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents show pictures in the frame of their project: never stretched, and nothing of them cut. */
class FramedDocumentsTest {

    private static final String PROMPT = "A lighthouse on a cliff";

    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void the_pdf_has_panels_of_its_shape_whose_words_fit_beside_or_below(AspectRatio aspect) throws IOException {
        for (PanelLayout layout : PanelLayout.values()) {
            byte[] pdf = bytes(out -> PdfStoryboard.write(
                    aStoryboard()
                            .in(aspect)
                            .withShot(PROMPT, Duration.ofSeconds(1))
                            .build(),
                    out,
                    new PdfOptions(layout),
                    ExportProgress.NONE));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                List<Matrix> pictures = pictures(document, 2);
                assertThat(pictures).hasSize(1);
                Matrix panel = pictures.getFirst();
                assertThat((double) panel.getScalingFactorX() / panel.getScalingFactorY())
                        .isCloseTo(aspect.ratio(), within(0.02));
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(3);
                assertThat(words.getText(document).replaceAll("\\s+", " ")).contains(PROMPT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_contact_sheet_has_no_bars_around_its_panels(AspectRatio aspect) throws IOException {
        byte[] sheet = bytes(out -> ContactSheet.write(
                aStoryboard().in(aspect).withShots(1).build(), out, ContactSheetOptions.DEFAULT, ExportProgress.NONE));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(sheet));
        int ground = picture.getRGB(0, 0);
        int middle = picture.getHeight() / 2;
        int left = 0;
        while (picture.getRGB(left, middle) == ground) {
            left++;
        }
        assertThat(picture.getRGB(left, middle) & 0xFFFFFF).as("no black bar").isNotZero();
    }

    @ParameterizedTest
    @EnumSource
    void the_gif_has_its_shape(AspectRatio aspect) throws IOException {
        byte[] gif = bytes(out -> AnimatedGif.write(
                aStoryboard().in(aspect).withShots(1).build(), out, GifOptions.DEFAULT, ExportProgress.NONE));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(gif));
        assertThat((double) picture.getWidth() / picture.getHeight()).isCloseTo(aspect.ratio(), within(0.01));
        assertThat(Math.max(picture.getWidth(), picture.getHeight())).isEqualTo(GifOptions.DEFAULT.width());
    }

    @ParameterizedTest
    @EnumSource
    void storyboarder_is_told_its_shape(AspectRatio aspect) throws IOException {
        byte[] zip = bytes(out ->
                StoryboarderArchive.write(aStoryboard().in(aspect).withShots(1).build(), out));
        List<Double> told = new ArrayList<>();
        Repacked.all(zip, (name, content) -> {
            if (name.endsWith(".storyboarder")) {
                JsonNode file = JsonMapper.shared().readTree(content);
                told.add(file.at("/aspectRatio").asDouble());
            }
            return content;
        });
        assertThat(told).singleElement(InstanceOfAssertFactories.DOUBLE).isCloseTo(aspect.ratio(), within(0.005));
    }

    @ParameterizedTest
    @EnumSource
    void the_package_names_it(AspectRatio aspect) throws IOException {
        byte[] zip = bytes(out -> ProjectPackage.write(
                aStoryboard().in(aspect).withShots(1).build(), Enclosures.NONE, out, ExportProgress.NONE));
        assertThat(new String(Repacked.entry(zip, "project.json"), StandardCharsets.UTF_8))
                .contains("\"aspect\" : \"" + aspect.label() + "\"");
    }

    private static byte[] bytes(Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }

    /** How the pictures of a page are placed. */
    private static List<Matrix> pictures(PDDocument document, int page) throws IOException {
        List<Matrix> placed = new ArrayList<>();
        PDFStreamEngine engine = new PDFStreamEngine() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
                    placed.add(getGraphicsState().getCurrentTransformationMatrix());
                } else {
                    super.processOperator(operator, operands);
                }
            }
        };
        engine.addOperator(new Concatenate(engine));
        engine.addOperator(new DrawObject(engine));
        engine.addOperator(new Save(engine));
        engine.addOperator(new Restore(engine));
        engine.processPage(document.getPage(page));
        return placed;
    }
}
