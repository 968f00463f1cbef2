package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.storycore.account.AccountId;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.asset.AssetService;
import app.storycore.delivery.pdf.template.BuiltInTemplate;
import app.storycore.delivery.pdf.template.Paper;
import app.storycore.generation.GenerationId;
import app.storycore.generation.OutputFile;
import app.storycore.generation.copy.ProjectDuplication;
import app.storycore.generation.document.DocumentLinks;
import app.storycore.generation.document.PdfPreviewService;
import app.storycore.generation.pdf.PdfLayout;
import app.storycore.generation.pdf.PdfLogos;
import app.storycore.generation.pdf.PdfTemplateService;
import app.storycore.generation.pdf.ProjectPdf;
import app.storycore.generation.pdf.ProjectPdfService;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** PDFs of generations look as their project wants them. */
class PdfLayoutsTest extends RunTest {

    private static final PdfLayout LETTER =
            PdfLayout.STANDARD.with(BuiltInTemplate.CLASSIC_ROWS.template().on(Paper.LETTER));

    @Autowired
    WebApplicationContext context;

    @Autowired
    AssetService assets;

    @Autowired
    PdfTemplateService templates;

    @Autowired
    ProjectPdfService layouts;

    @Autowired
    PdfLogos logos;

    @Autowired
    PdfPreviewService previews;

    @Autowired
    ProjectDuplication duplication;

    private MockMvc web;
    private ProjectId project;

    @BeforeEach
    void a_project() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        project = project(4);
    }

    @Test
    void the_standard_is_the_file_that_the_generation_made() throws Exception {
        GenerationId generation = done(generations.start(project, owner));

        assertThat(stored(generation)).isEqualTo(made(generation));
    }

    @Test
    void a_generation_makes_its_pdf_in_the_layout_of_the_project() throws Exception {
        layouts.use(project, owner, new ProjectPdf(null, LETTER));
        GenerationId generation = done(generations.start(project, owner));

        assertThat(stored(generation)).isEqualTo(made(generation));
        assertLetter(assets.read(made(generation), owner));
        UUID archive = Objects.requireNonNull(
                history.record(generation, owner).snapshot().packageAssetId());
        assertLetter(packed(assets.read(archive, owner)));
    }

    @Test
    void another_layout_is_made_once_when_somebody_asks_and_then_kept() throws Exception {
        GenerationId generation = done(generations.start(project, owner));
        layouts.use(project, owner, new ProjectPdf(null, LETTER));

        UUID first = stored(generation);
        assertThat(first).isNotEqualTo(made(generation)).isEqualTo(stored(generation));
        assertLetter(assets.read(first, owner));
        assertLetter(packed(assets.read(current(generation, OutputFile.PACKAGE), owner)));

        layouts.use(project, owner, new ProjectPdf("standard", PdfLayout.STANDARD));
        assertThat(stored(generation)).isEqualTo(made(generation));
    }

    @Test
    void a_template_can_be_named_in_the_address() throws Exception {
        GenerationId generation = done(generations.start(project, owner));
        String key = templates.save(owner, "Client A", LETTER);

        assertLetter(asked(generation, owner, key).getContentAsByteArray());
        assertThat(asked(generation, owner, "contact-3x3").getContentType()).isEqualTo("application/pdf");
        assertThat(asked(generation, owner, "nothing").getStatus()).isEqualTo(404);
        assertThat(asked(generation, somebody(), "contact-3x3").getStatus()).isEqualTo(404);
        assertThat(layouts.of(project, owner).key()).isEqualTo("standard");
    }

    @Test
    void a_logo_that_is_gone_is_left_out() throws Exception {
        UUID logo = logos.add(owner, Png.encode(Pixels.filled(100, 50, 0xC00000)));
        layouts.use(project, owner, new ProjectPdf(null, LETTER.with(logo)));
        GenerationId generation = done(generations.start(project, owner));
        layouts.use(project, owner, new ProjectPdf(null, LETTER.with(UUID.randomUUID())));

        byte[] with = assets.read(made(generation), owner);
        byte[] without = assets.read(stored(generation), owner);

        assertThat(pictures(with)).isEqualTo(pictures(without) + 1);
    }

    @Test
    void a_preview_shows_a_page_and_counts_them() throws Exception {
        GenerationId generation = done(generations.start(project, owner));
        PdfPreviewService.Preview preview = previews.page(generation, owner, LETTER, 7);

        assertThat(preview.count().all()).isEqualTo(2);
        assertThat(preview.jpeg()).startsWith(0xFF, 0xD8);
    }

    @Test
    void a_copy_of_the_project_has_its_layout() {
        layouts.use(project, owner, new ProjectPdf(null, LETTER));

        ProjectId copy = duplication.duplicate(project, owner, "Copy").id();

        assertThat(layouts.of(copy, owner)).isEqualTo(new ProjectPdf(null, LETTER));
    }

    private static void assertLetter(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(PDRectangle.LETTER.getHeight());
        }
    }

    private static long pictures(byte[] file) throws IOException {
        long pictures = 0;
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (var ignored : pdf.getPage(0).getResources().getXObjectNames()) {
                pictures++;
            }
        }
        return pictures;
    }

    private static byte[] packed(byte[] archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("storyboard.pdf")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("no PDF in the package");
    }

    private UUID made(GenerationId generation) {
        return Objects.requireNonNull(
                history.record(generation, owner).snapshot().pdfAssetId());
    }

    private UUID stored(GenerationId generation) throws Exception {
        return asset("/" + DocumentLinks.pdf(generation));
    }

    private UUID current(GenerationId generation, OutputFile kind) throws Exception {
        return asset("/" + DocumentLinks.current(generation, kind, "x"));
    }

    private UUID asset(String address) throws Exception {
        String leadsTo = web.perform(get(address).with(user(me(owner))))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return UUID.fromString(
                Objects.requireNonNull(leadsTo).replaceAll(".*([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}).*", "$1"));
    }

    private MockHttpServletResponse asked(GenerationId generation, AccountId who, String template) throws Exception {
        return web.perform(get("/" + DocumentLinks.pdf(generation))
                        .param("template", template)
                        .with(user(me(who))))
                .andReturn()
                .getResponse();
    }

    private static StudioUser me(AccountId who) {
        return new StudioUser(who, "me", "", Role.USER, true);
    }
}
