package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.storycore.StubFilms;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.asset.AssetService;
import app.storycore.delivery.FrameOutcome;
import app.storycore.generation.GenerationId;
import app.storycore.generation.OutputFile;
import app.storycore.generation.document.DocumentLinks;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** PDF, film and package hold the picture that an author chose after the generation. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ChosenDocumentsTest extends RunTest {

    private static final int BLUE = 0x2040C0;

    @Autowired
    WebApplicationContext context;

    @Autowired
    OwnPictures pictures;

    @Autowired
    AssetService assets;

    @Autowired
    StubFilms films;

    private MockMvc web;
    private GenerationId generation;

    @BeforeEach
    void a_picture_that_is_brought_after_a_generation() throws IOException {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        films.reset();
        ProjectId project = project(2);
        generation = done(generations.start(project, owner));
        pictures.add(project, owner, shotId(project, 1), "plan.png", Png.encode(Pixels.filled(1600, 900, BLUE)));
    }

    @Test
    void the_pdf_shows_it() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(current(OutputFile.PDF))) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            int blue = 0;
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                blue += blue(renderer.renderImageWithDPI(page, 20));
            }
            assertThat(blue).isGreaterThan(500);
        }
    }

    @Test
    void the_film_shows_it() throws Exception {
        current(OutputFile.ANIMATIC);
        FrameOutcome first = films.last().frames().getFirst().outcome();
        try (InputStream panel = ((FrameOutcome.Made) first).panel().open()) {
            assertThat(isBlue(panel.readAllBytes())).isTrue();
        }
    }

    @Test
    void the_package_holds_it() throws Exception {
        int blue = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(current(OutputFile.PACKAGE)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                blue += entry.getName().endsWith(".png") && isBlue(zip.readAllBytes()) ? 1 : 0;
            }
        }
        assertThat(blue).isPositive();
    }

    private byte[] current(OutputFile kind) throws Exception {
        StudioUser me = new StudioUser(owner, "me", "", Role.USER, true);
        String address = web.perform(
                        get("/" + DocumentLinks.current(generation, kind, "x")).with(user(me)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).isNotNull();
        UUID asset = UUID.fromString(address.replaceAll(".*([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}).*", "$1"));
        return assets.read(asset, owner);
    }

    private static boolean isBlue(byte[] png) throws IOException {
        Pixels picture = PictureFile.decode(png);
        return isBlue(picture.at(picture.width() / 2, picture.height() / 2));
    }

    private static int blue(BufferedImage page) {
        int blue = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                blue += isBlue(page.getRGB(x, y)) ? 1 : 0;
            }
        }
        return blue;
    }

    private static boolean isBlue(int colour) {
        return (colour & 0xFF) > 0xA0 && (colour >> 16 & 0xFF) < 0x40 && (colour >> 8 & 0xFF) < 0x60;
    }
}
