package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.storycore.StubFilms;
import app.storycore.account.AccountId;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.asset.FailingFiles;
import app.storycore.asset.StoreWatch;
import app.storycore.base.TemporaryFiles;
import app.storycore.base.disk.MovableDisk;
import app.storycore.delivery.pdf.template.BuiltInTemplate;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.generation.GenerationId;
import app.storycore.generation.OutputFile;
import app.storycore.generation.document.DocumentFormat;
import app.storycore.generation.document.DocumentLinks;
import app.storycore.generation.document.DocumentRefusedException;
import app.storycore.generation.pdf.PdfLayout;
import app.storycore.generation.pdf.ProjectPdf;
import app.storycore.generation.pdf.ProjectPdfService;
import app.storycore.project.ProjectId;
import jakarta.servlet.RequestDispatcher;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The documents made of a generation when somebody asks for them. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class DocumentsOnDemandTest extends RunTest {

    private static final int SHOTS = 7;

    private static final PdfLayout OTHER_LAYOUT = PdfLayout.STANDARD.with(BuiltInTemplate.ONE_A_PAGE.template());

    @Autowired
    WebApplicationContext context;

    @Autowired
    ProjectPdfService layouts;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableDisk disk;

    @Autowired
    StubFilms films;

    @Autowired
    FailingFiles files;

    @Autowired
    StoreWatch store;

    MockMvc web;

    @BeforeEach
    void a_web() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void room_again() {
        disk.empty();
        films.reset();
        files.reset();
    }

    @TestFactory
    Stream<DynamicTest> are_for_their_owner_only() {
        GenerationId generation = done(generations.start(project(2), owner));
        AccountId stranger = somebody();
        return Stream.of(DocumentFormat.values())
                .filter(format -> format != DocumentFormat.PDF)
                .map(format -> dynamicTest(format.name(), () -> isForItsOwnerOnly(generation, format, stranger)));
    }

    private void isForItsOwnerOnly(GenerationId generation, DocumentFormat format, AccountId stranger)
            throws Exception {
        asked(generation, format, owner)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment; filename=")))
                .andExpect(header().string("Content-Disposition", containsString("Sequence-")))
                .andExpect(header().string("Cache-Control", "no-store"));
        asked(generation, format, stranger)
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
        web.perform(get("/" + DocumentLinks.of(generation, format)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
    }

    @TestFactory
    Stream<DynamicTest> have_as_many_pages_as_their_panels_need_behind_cover_and_sheet() {
        GenerationId generation = done(generations.start(project(SHOTS), owner));
        return Map.of(
                        DocumentFormat.PDF_1, 7,
                        DocumentFormat.PDF_2, 4,
                        DocumentFormat.PDF_4, 2,
                        DocumentFormat.PDF_6, 2,
                        DocumentFormat.PDF_9, 1)
                .entrySet()
                .stream()
                .map(pages -> dynamicTest(pages.getKey().name(), () -> {
                    try (PDDocument pdf = Loader.loadPDF(bytes(generation, pages.getKey()))) {
                        assertThat(pdf.getNumberOfPages()).isEqualTo(2 + pages.getValue());
                    }
                }));
    }

    @Test
    void show_every_shot_as_pictures() throws Exception {
        GenerationId generation = done(generations.start(project(SHOTS), owner));

        ImageReader gif = ImageIO.getImageReadersByFormatName("gif").next();
        gif.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes(generation, DocumentFormat.GIF))));
        assertThat(gif.getNumImages(true)).isEqualTo(SHOTS);
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes(generation, DocumentFormat.CONTACT_SHEET)))
                        .getWidth())
                .isGreaterThan(3 * 320);
    }

    @Test
    void are_made_of_what_is_there_when_a_shot_failed() throws Exception {
        engine.when(prompt(2), (request, drawing) -> {
            throw new EngineException(Fault.REFUSED, "No such colour");
        });
        GenerationId generation = done(generations.start(project(3), owner));

        asked(generation, DocumentFormat.CONTACT_SHEET, owner).andExpect(status().isOk());
    }

    @Test
    void are_refused_before_the_end_and_without_any_panel() throws Exception {
        GenerationId waiting = started(2);
        asked(waiting, DocumentFormat.GIF, owner).andExpect(status().isConflict());
        engine.always((request, drawing) -> {
            throw new EngineException(Fault.REFUSED, "No paper");
        });
        GenerationId empty = done(generations.start(project(2), owner));

        asked(empty, DocumentFormat.GIF, owner).andExpect(status().isConflict());
        assertThat(sentence(DocumentRefusedException.Reason.NO_PANELS)).contains("has no finished panel");
    }

    @Test
    void are_refused_when_a_picture_is_gone() throws Exception {
        GenerationId generation = done(generations.start(project(2), owner));
        UUID panel = queries.shots(generation, owner).getLast().promotedAssetId();
        database.sql("delete from asset where id = ?").param(panel).update();

        asked(generation, DocumentFormat.PDF_6, owner).andExpect(status().isGone());
        assertThat(sentence(DocumentRefusedException.Reason.FILE_GONE)).contains("is missing on the server");
    }

    @Test
    void are_refused_while_the_file_store_does_not_answer() throws Exception {
        GenerationId generation = done(generations.start(project(2), owner));
        files.fallSilent();
        asked(generation, DocumentFormat.GIF, owner).andExpect(status().isServiceUnavailable());
        assertThat(sentence(DocumentRefusedException.Reason.STORE_AWAY)).contains("does not reach its file store");

        files.reset();
        asked(generation, DocumentFormat.GIF, owner).andExpect(status().isOk());
    }

    @Test
    void wait_on_no_disk_without_room_and_leave_no_file_there() throws Exception {
        GenerationId generation = done(generations.start(project(2), owner));
        asked(generation, DocumentFormat.PDF_6, owner).andExpect(status().isOk());
        asked(generation, DocumentFormat.MOVING_ANIMATIC, owner).andExpect(status().isOk());

        disk.free(0);
        asked(generation, DocumentFormat.PDF_6, owner).andExpect(status().isInsufficientStorage());
        asked(generation, DocumentFormat.MOVING_ANIMATIC, owner).andExpect(status().isInsufficientStorage());
        asked(generation, DocumentFormat.CONTACT_SHEET, owner).andExpect(status().isOk());

        assertThat(sentence(DocumentRefusedException.Reason.NO_ROOM)).contains("disk is too full");
        assertThat(TemporaryFiles.folder()).isDirectoryNotContaining("glob:**{PDFBox,animatic}*");
    }

    @Test
    void are_refused_when_no_film_can_be_made_but_no_other() throws Exception {
        GenerationId generation = done(generations.start(project(1), owner));
        films.lack("No such program");

        asked(generation, DocumentFormat.MOVING_ANIMATIC, owner).andExpect(status().isServiceUnavailable());
        asked(generation, DocumentFormat.GIF, owner).andExpect(status().isOk());

        assertThat(sentence(DocumentRefusedException.Reason.NO_FILM)).contains("films", "administrator");
    }

    @Test
    void are_not_found_when_there_is_no_such_format_or_generation() throws Exception {
        GenerationId generation = done(generations.start(project(1), owner));
        for (String path : new String[] {generation + "/docx", UUID.randomUUID() + "/gif", "none-of-ours/gif"}) {
            web.perform(get("/deliveries/" + path).with(user(studioUser(owner))))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void with_versions_in_use_are_refused_for_the_same_reasons() throws Exception {
        ProjectId project = project(2);
        GenerationId generation = done(generations.start(project, owner));
        layouts.use(project, owner, new ProjectPdf(null, OTHER_LAYOUT));
        disk.free(0);
        for (OutputFile kind : OutputFile.values()) {
            asked(generation, kind).andExpect(status().isInsufficientStorage());
        }
        disk.empty();
        files.away(1, 1);
        asked(generation, OutputFile.PDF).andExpect(status().isServiceUnavailable());
        assertThat(store.awaySince()).isPresent();
        films.fail("No light");
        asked(generation, OutputFile.ANIMATIC).andExpect(status().isServiceUnavailable());
        films.reset();
        for (OutputFile kind : OutputFile.values()) {
            asked(generation, kind).andExpect(status().isFound());
        }
    }

    private ResultActions asked(GenerationId generation, OutputFile kind) throws Exception {
        return web.perform(
                get("/" + DocumentLinks.current(generation, kind, "x")).with(user(studioUser(owner))));
    }

    private String sentence(DocumentRefusedException.Reason reason) throws Exception {
        return web.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 409)
                        .requestAttr(DocumentRefusedException.class.getName(), reason))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private byte[] bytes(GenerationId generation, DocumentFormat format) throws Exception {
        return asked(generation, format, owner).andReturn().getResponse().getContentAsByteArray();
    }

    private ResultActions asked(GenerationId generation, DocumentFormat format, AccountId account) throws Exception {
        return web.perform(get("/" + DocumentLinks.of(generation, format)).with(user(studioUser(account))));
    }

    private StudioUser studioUser(AccountId account) {
        return new StudioUser(account, accounts.get(account).username(), "", Role.USER, true);
    }
}
