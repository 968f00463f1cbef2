package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.delivery.Repacked;
import app.storycore.engine.PanelReport;
import app.storycore.engine.PanelReport.Subject;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.imports.PackageImport;
import app.storycore.project.ProjectId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What panels show of what was asked, from the engine to whoever gets the package. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ReportedPanelsTest extends RunTest {

    private static final PanelReport WITHOUT_TAXI = new PanelReport(
            List.of(Subject.drawn("street"), Subject.drawnAs("galleon", "a sailing ship"), Subject.notDrawn("taxi")),
            List.of("flurb"));

    @Autowired
    PackageImport imports;

    @Autowired
    AssetService assets;

    @Test
    void is_stored_as_the_engine_said_it_and_counts_as_success() {
        GenerationId generation = aGenerationThatMissesATaxi(project(2));

        assertThat(theOne(generation))
                .extracting(GenerationSnapshot::status, GenerationSnapshot::withMisses, GenerationSnapshot::panels)
                .containsExactly(GenerationStatus.COMPLETED, 1, 2);
        assertThat(reports(generation)).containsExactly(WITHOUT_TAXI, null);
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::status, ShotSnapshot::misses)
                .containsExactly(tuple(ShotStatus.SUCCEEDED, 2), tuple(ShotStatus.SUCCEEDED, 0));
    }

    @Test
    void stays_with_a_panel_that_is_used_again() {
        ProjectId project = project(2);
        aGenerationThatMissesATaxi(project);
        write(project, 2, "Something quite different happens");

        GenerationId second = done(generations.start(project, owner));

        assertThat(queries.shots(second, owner).getFirst().status()).isEqualTo(ShotStatus.REUSED);
        assertThat(reports(second).getFirst()).isEqualTo(WITHOUT_TAXI);
        assertThat(theOne(second).withMisses()).isEqualTo(1);
    }

    @Test
    void goes_with_the_package_and_comes_in_again() throws IOException {
        GenerationId generation = aGenerationThatMissesATaxi(project(2));

        GenerationSnapshot received = imported(packaged(generation));

        assertThat(received.withMisses()).isEqualTo(1);
        assertThat(history.shotsAfter(0, received.id(), received.ownerId(), 9))
                .extracting(shot -> PanelReport.parse(shot.planned().report()))
                .containsExactly(WITHOUT_TAXI, null);
    }

    @Test
    void is_missing_in_packages_of_versions_before() throws IOException {
        byte[] before = Repacked.words(
                packaged(aGenerationThatMissesATaxi(project(2))),
                "storyboard.json",
                text -> text.replace("\"shows\"", "\"unheardOf\""));

        assertThat(imported(before).withMisses()).isZero();
    }

    @Test
    void is_told_in_the_summary_of_the_package() throws IOException {
        byte[] zip = packaged(aGenerationThatMissesATaxi(project(2)));

        assertThat(new String(Repacked.entry(zip, "summary.md"), StandardCharsets.UTF_8))
                .contains("complete; 1 of 2 panels misses something")
                .contains("- Shot 1: not drawn: taxi; drawn as: galleon as a sailing ship; not understood: flurb");
    }

    private GenerationId aGenerationThatMissesATaxi(ProjectId project) {
        engine.shows(prompt(1), WITHOUT_TAXI);
        return done(generations.start(project, owner));
    }

    private byte[] packaged(GenerationId generation) throws IOException {
        return assets.read(theOne(generation).packageAssetId(), owner);
    }

    private GenerationSnapshot imported(byte[] zip) throws IOException {
        AccountId other = somebody();
        return queries.latest(
                        imports.receive(other, new ByteArrayInputStream(zip))
                                .project()
                                .id(),
                        other)
                .orElseThrow();
    }

    private List<PanelReport> reports(GenerationId generation) {
        return queries.plan(generation, owner).stream()
                .map(ShotWorkItem::report)
                .map(PanelReport::parse)
                .toList();
    }
}
