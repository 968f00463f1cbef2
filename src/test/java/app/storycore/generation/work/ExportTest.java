package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.StubFilms;
import app.storycore.asset.AssetService;
import app.storycore.asset.FailingFiles;
import app.storycore.delivery.Repacked;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.OutputFile;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.RunPlan;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.ShotRecorder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The package of a generation holds the other documents. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ExportTest extends RunTest {

    /** Of one shot: behind sheet, panel, thumbnail, promoted and mended. */
    private static final int PDF = 6;

    @Autowired
    FailingFiles files;

    @Autowired
    AssetService assets;

    @Autowired
    RunRecorder runs;

    @Autowired
    ShotRecorder recorder;

    @Autowired
    StubFilms films;

    @AfterEach
    void usual() {
        files.reset();
        films.reset();
    }

    @Test
    void the_package_holds_pdf_and_animatic_byte_for_byte_and_names_them() throws IOException {
        GenerationSnapshot end = ended(started(2));

        byte[] zip = packageOf(end);
        assertThat(Repacked.entry(zip, "storyboard.pdf")).isEqualTo(assets.read(end.pdfAssetId(), owner));
        assertThat(Repacked.entry(zip, "animatic.mp4")).isEqualTo(assets.read(end.animaticAssetId(), owner));
        assertThat(text(zip, "summary.md")).contains("`storyboard.pdf`", "`animatic.mp4`");
        assertThat(text(zip, "storyboard.json"))
                .contains("\"pdf\" : \"storyboard.pdf\"", "\"animatic\" : \"animatic.mp4\"");
    }

    @Test
    void each_document_is_written_once() {
        GenerationId generation = started(1);
        files.fail(PDF + 3, Integer.MAX_VALUE, () -> {});

        assertThat(ended(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    /** As versions did that wrote the package first. */
    @Test
    void a_package_that_was_there_before_its_documents_is_written_again() throws IOException {
        GenerationId generation = started(1);
        RunPlan run = runs.begin(launches.of(generation), "node").orElseThrow();
        recorder.exported(run.run(), OutputFile.PACKAGE, UUID.randomUUID(), 0);

        GenerationSnapshot end = ended(generation);

        assertThat(Repacked.entry(packageOf(end), "storyboard.pdf")).isEqualTo(assets.read(end.pdfAssetId(), owner));
    }

    @Test
    void a_document_that_cannot_be_written_costs_neither_the_other_nor_the_package() throws IOException {
        GenerationId generation = started(1);
        files.fail(PDF, PDF + RetryPolicy.ATTEMPTS - 1, () -> {});

        GenerationSnapshot end = ended(generation);

        assertThat(end.status()).isEqualTo(GenerationStatus.FAILED);
        assertThat(end.reason())
                .isEqualTo(Reason.of(ReasonCode.EXPORT_NOT_WRITTEN, "pdf", Reason.of(ReasonCode.DISK_FULL)));
        assertThat(end.pdfAssetId()).isNull();
        assertThat(Repacked.entry(packageOf(end), "animatic.mp4")).isEqualTo(assets.read(end.animaticAssetId(), owner));
        assertThat(text(packageOf(end), "summary.md")).doesNotContain("storyboard.pdf");
    }

    @Test
    void a_server_without_the_program_for_films_delivers_everything_else() throws IOException {
        films.lack("No such program");

        assertDeliversAllButTheFilm(ended(started(1)));
    }

    @Test
    void a_film_that_fails_costs_nothing_else() throws IOException {
        films.fail("No memory left");

        assertDeliversAllButTheFilm(ended(started(1)));
    }

    private void assertDeliversAllButTheFilm(GenerationSnapshot end) throws IOException {
        assertThat(end.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(end.animaticAssetId()).isNull();
        assertThat(Repacked.entry(packageOf(end), "storyboard.pdf")).isEqualTo(assets.read(end.pdfAssetId(), owner));
        assertThat(text(packageOf(end), "summary.md")).doesNotContain("animatic.mp4");
    }

    private GenerationSnapshot ended(GenerationId generation) {
        run(generation);
        return theOne(generation);
    }

    private byte[] packageOf(GenerationSnapshot end) throws IOException {
        return assets.read(end.packageAssetId(), owner);
    }

    private static String text(byte[] zip, String name) throws IOException {
        return new String(Repacked.entry(zip, name), StandardCharsets.UTF_8);
    }
}
