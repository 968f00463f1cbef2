package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.asset.FailingFiles;
import app.storycore.base.Checkpoint;
import app.storycore.base.TemporaryFiles;
import app.storycore.base.WorkEndedException;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.Repacked;
import app.storycore.delivery.archive.PackageFormatException;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.StatusChange;
import app.storycore.generation.history.HistoryFilter;
import app.storycore.generation.history.ShotDetails;
import app.storycore.generation.imports.ImportedPackage;
import app.storycore.generation.imports.PackageImport;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.start.StartPreview;
import app.storycore.generation.start.StartPreviews;
import app.storycore.generation.start.StartRequest;
import app.storycore.generation.version.VersionId;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.generation.version.use.VersionService;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Thumbnails;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was made on one server, taken to another in a package. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ImportedResultsTest extends RunTest {

    @Autowired
    ShotBatchService batches;

    @Autowired
    PackageImport imports;

    @Autowired
    AssetService assets;

    @Autowired
    StartPreviews startPreviews;

    @Autowired
    JdbcClient database;

    @Autowired
    FailingFiles storage;

    @Autowired
    OwnPictures pictures;

    @Autowired
    VersionQueries versions;

    @Autowired
    VersionService choices;

    private static final int SHOTS = 3;

    private static @Nullable Original made;

    ProjectId original;
    AccountId other;

    private record Original(AccountId owner, ProjectId project) {}

    /** The original is made once, as no test that shares it changes it. */
    @BeforeEach
    void a_sequence_whose_second_shot_has_another_take_and_somebody_else() {
        Original shared = made == null ? anOriginal() : made;
        made = shared;
        owner = shared.owner();
        original = shared.project();
        other = somebody();
    }

    @AfterEach
    void usual_storage() {
        storage.reset();
    }

    private Original anOriginal() {
        ProjectId project = projects.create(owner, "Sequence", VisualStyle.INK).id();
        shots.addAll(
                project,
                owner,
                IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> ShotDraft.of(prompt(i)).withDuration(Duration.ofMillis(500)))
                        .toList());
        done(generations.start(project, owner));
        done(generations.regenerate(project, shotId(project, 2), owner));
        return new Original(owner, project);
    }

    private void withAnOriginalOfItsOwn() {
        owner = somebody();
        original = anOriginal().project();
    }

    @Test
    void store_a_picture_once_however_often_it_is_named() throws IOException {
        byte[] oneForAll = Repacked.words(
                exported(),
                "storyboard.json",
                text -> text.replaceAll("originals/shot-000[23]", "originals/shot-0001"));

        ImportedPackage taken = imported(oneForAll);

        assertThat(taken.panels()).isEqualTo(3);
        assertThat(records(latest(taken).id(), other))
                .extracting(shot -> shot.planned().panelAssetId())
                .hasSize(3)
                .containsOnly(
                        records(latest(taken).id(), other).getFirst().planned().panelAssetId());
    }

    @Test
    void make_nothing_when_nobody_waits_for_them_any_more() throws IOException {
        int[] passed = {0};
        Checkpoint leaving = () -> {
            if (++passed[0] > 4) {
                throw new WorkEndedException(WorkEndedException.Reason.NOT_WANTED);
            }
        };
        byte[] zip = exported();

        assertThatThrownBy(() -> imports.receive(other, new ByteArrayInputStream(zip), leaving))
                .isInstanceOf(WorkEndedException.class);
        assertThat(projects.count(other, "")).isZero();
    }

    @Test
    void make_nothing_while_the_file_store_does_not_answer() throws IOException {
        byte[] zip = exported();
        storage.fallSilent();

        assertThatThrownBy(() -> imports.receive(other, new ByteArrayInputStream(zip)))
                .isInstanceOfSatisfying(
                        PackageFormatException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(PackageFormatException.Reason.STORE_AWAY));
        assertThat(projects.count(other, "")).isZero();

        storage.reset();
        assertThat(imported(zip).panels()).isEqualTo(3);
    }

    @Test
    void are_recorded_as_a_generation_that_ended_with_everything_it_made() throws IOException {
        ImportedPackage taken = imported(exported());

        GenerationSnapshot generation = latest(taken);
        assertThat(taken.withResults()).isTrue();
        assertThat(taken.panels()).isEqualTo(3);
        assertThat(taken.lost()).isZero();
        assertThat(generation.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(generation.percent()).isEqualTo(100);
        assertThat(generation.made()).isEqualTo(1);
        assertThat(generation.reused()).isEqualTo(2);
        assertThat(generation.ownerId()).isEqualTo(other);
        assertThat(Arrays.asList(
                        generation.sheetAssetId(),
                        generation.packageAssetId(),
                        generation.pdfAssetId(),
                        generation.animaticAssetId()))
                .doesNotContainNull()
                .allSatisfy(
                        file -> assertThat(assets.present(other, List.of(file))).hasSize(1));
        assertThat(history.ended(other, HistoryFilter.EVERYTHING, null, 9))
                .extracting(GenerationSnapshot::id)
                .containsExactly(generation.id());
    }

    @Test
    void come_in_alike_from_a_package_without_documents_and_make_them() throws IOException {
        ImportedPackage taken = imported(Repacked.withoutDocuments(exported()));

        assertThat(taken.panels()).isEqualTo(3);
        byte[] made =
                assets.read(latest(taken).packageAssetId(), taken.project().ownerId());
        assertThat(Repacked.entry(made, "storyboard.pdf")).isNotEmpty();
    }

    @Test
    void never_hand_on_a_document_that_was_sent() throws IOException {
        byte[] sent = Repacked.replaced(exported(), "storyboard.pdf", "a virus".getBytes(StandardCharsets.UTF_8));

        ImportedPackage taken = imported(sent);

        byte[] made =
                assets.read(latest(taken).packageAssetId(), taken.project().ownerId());
        assertThat(Repacked.entry(made, "storyboard.pdf"))
                .isEqualTo(
                        assets.read(latest(taken).pdfAssetId(), taken.project().ownerId()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void have_a_package_even_when_the_other_documents_come_too_late() throws IOException {
        byte[] zip = exported();
        int piecesOfTheUpload = Math.ceilDiv(zip.length, 64 * 1024);
        int[] passed = {0};
        Checkpoint slow = () -> {
            if (++passed[0] == piecesOfTheUpload + SHOTS + 1) {
                clock.advance(Duration.ofSeconds(70));
            }
        };

        ImportedPackage taken = imports.receive(other, new ByteArrayInputStream(zip), slow);

        assertThat(latest(taken).pdfAssetId()).isNull();
        assertThat(latest(taken).animaticAssetId()).isNull();
        assertThat(latest(taken).packageAssetId()).isNotNull();
    }

    @Test
    void say_in_their_one_change_of_status_where_they_come_from() throws IOException {
        GenerationSnapshot generation = latest(imported(exported()));

        List<StatusChange> changes = history.changesAfter(0, generation.id(), other, 9);

        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().from()).isNull();
        assertThat(changes.getFirst().to()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(changes.getFirst().reason()).isEqualTo(Reason.of(ReasonCode.IMPORTED));
        assertThat(changes.getFirst().revision())
                .isEqualTo(generation.revision())
                .isEqualTo(1);
    }

    @Test
    void do_not_announce_themselves_to_who_brought_them() throws IOException {
        GenerationSnapshot generation = latest(imported(exported()));

        assertThat(generation.seen()).isTrue();
        assertThat(queries.board(other)).isEmpty();
    }

    @Test
    void have_every_picture_and_verdict_of_the_original() throws IOException {
        GenerationSnapshot sent = queries.latest(original, owner).orElseThrow();
        ImportedPackage taken = imported(exported());
        GenerationId received = latest(taken).id();

        assertThat(pictures(received, other)).containsExactlyElementsOf(pictures(sent.id(), owner));
        assertThat(records(received, other))
                .extracting(ShotDetails::quality)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("findings")
                .containsExactlyElementsOf(records(sent.id(), owner).stream()
                        .map(ShotDetails::quality)
                        .toList());
        assertThat(queries.newestPanels(taken.project().id(), other))
                .hasSize(3)
                .allSatisfy(
                        (shot, panel) -> assertThat(panel.thumbnailAssetId()).isNotNull());
    }

    @Test
    void are_all_reused_by_the_next_generation() throws IOException {
        ImportedPackage taken = imported(exported());
        UUID sheet = latest(taken).sheetAssetId();
        engine.reset();

        assertThat(forecast(taken).reused()).isEqualTo(3);
        done(generations.start(taken.project().id(), other));

        GenerationSnapshot next = latest(taken);
        assertThat(next.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(next.reused()).isEqualTo(3);
        assertThat(next.sheetAssetId()).isEqualTo(sheet);
        assertThat(engine.drawn()).isEmpty();
    }

    @Test
    void are_drawn_alike_when_everything_is_made_anew_and_so_is_the_next_take() throws IOException {
        withAnOriginalOfItsOwn();
        List<Long> seeds = new ArrayList<>();
        engine.always((request, drawing) -> seeds.add(request.seed().value()));
        ImportedPackage taken = imported(exported());

        done(generations.start(original, owner, new StartRequest.Sequence(true)));
        done(generations.regenerate(original, shotId(original, 2), owner));
        ProjectId copy = taken.project().id();
        done(generations.start(copy, other, new StartRequest.Sequence(true)));
        ShotId second = shots.list(copy, other).get(1).id();
        done(generations.regenerate(copy, second, other));

        assertThat(seeds).hasSize(8);
        assertThat(seeds.subList(0, 4)).doesNotHaveDuplicates();
        assertThat(seeds.subList(4, 8)).isEqualTo(seeds.subList(0, 4));
    }

    @Test
    void do_not_have_a_picture_of_their_author_drawn_over_unless_that_is_asked_for() throws IOException {
        withAnOriginalOfItsOwn();
        pictures.add(original, owner, shotId(original, 2), "plan.png", Png.encode(Pixels.filled(64, 36, 0x2040C0)));
        done(generations.start(original, owner));
        ImportedPackage taken = imported(exported());
        ProjectId copy = taken.project().id();
        ShotId second = shots.list(copy, other).get(1).id();
        assertThat(versions.chosen(copy, other)).containsOnlyKeys(second);
        engine.reset();

        done(generations.start(copy, other));
        assertThat(engine.drawn()).isEmpty();
        assertThat(latest(taken).status()).isEqualTo(GenerationStatus.COMPLETED);

        done(generations.regenerate(copy, second, other));
        assertThat(engine.drawn()).containsExactly(prompt(2));
        assertThat(versions.chosen(copy, other)).isEmpty();
    }

    @Test
    void keep_who_brought_a_picture_and_which_one_was_chosen_on_every_further_server() throws IOException {
        withAnOriginalOfItsOwn();
        pictures.add(original, owner, shotId(original, 1), "plan.png", Png.encode(Pixels.filled(64, 36, 0x2040C0)));
        VersionId older =
                versions.of(original, owner, shotId(original, 2)).getLast().id();
        choices.use(original, owner, older);
        done(generations.start(original, owner));

        ImportedPackage taken = imported(exported());
        assertThat(chosen(taken)).containsExactly("1 OWN plan.png", "2 DRAWN null");
        byte[] again = assets.read(latest(taken).packageAssetId(), other);
        other = somebody();

        ImportedPackage third = imported(again);
        assertThat(chosen(third)).containsExactly("1 OWN plan.png", "2 DRAWN null");
        engine.reset();
        done(generations.start(third.project().id(), other));
        assertThat(engine.drawn()).isEmpty();
    }

    private List<String> chosen(ImportedPackage taken) {
        ProjectId copy = taken.project().id();
        return shots.list(copy, other).stream()
                .flatMap(shot -> versions.chosen(copy, other, shot.id()).stream()
                        .map(version -> shot.number() + " " + version.origin() + " " + version.fileName()))
                .toList();
    }

    @Test
    void can_be_taken_on_to_a_third_account() throws IOException {
        ImportedPackage taken = imported(exported());
        byte[] again = assets.read(latest(taken).packageAssetId(), other);
        other = somebody();

        ImportedPackage third = imported(again);

        assertThat(third.panels()).isEqualTo(3);
        assertThat(forecast(third).reused()).isEqualTo(3);
    }

    @Test
    void keep_a_failed_shot_failed_with_its_reason_until_it_is_retried() throws IOException {
        withAnOriginalOfItsOwn();
        engine.when("Cannot be drawn by anybody", (request, drawing) -> {
            throw new EngineException(Fault.REFUSED, "No ink left");
        });
        write(original, 3, "Cannot be drawn by anybody");
        done(generations.start(original, owner));
        ImportedPackage taken = imported(exported());
        engine.reset();

        GenerationSnapshot generation = latest(taken);
        assertThat(generation.status()).isEqualTo(GenerationStatus.COMPLETED_WITH_FAILURES);
        assertThat(taken.lost()).isZero();
        assertThat(shot(generation, 3).status()).isEqualTo(ShotStatus.FAILED);
        assertThat(shot(generation, 3).reason()).isEqualTo(Reason.words("No ink left"));
        done(generations.retryFailed(generation.id(), other));
        assertThat(engine.drawn()).containsExactly("Cannot be drawn by anybody");
    }

    /** What can happen to a picture on its way. */
    enum Harm {
        MISSING {
            @Override
            byte @Nullable [] to(byte[] picture) {
                return null;
            }
        },
        CUT_OFF {
            @Override
            byte[] to(byte[] picture) {
                return Arrays.copyOf(picture, picture.length / 2);
            }
        },
        ANOTHER_KIND {
            @Override
            byte[] to(byte[] picture) throws IOException {
                return Thumbnails.jpeg(PictureFile.decode(picture));
            }
        },
        NO_PICTURE {
            @Override
            byte[] to(byte[] picture) {
                return "<script>alert(1)</script> and more words than a header has".getBytes(StandardCharsets.UTF_8);
            }
        },
        SAYS_IT_IS_HUGE {
            @Override
            byte[] to(byte[] picture) {
                return ByteBuffer.wrap(picture.clone())
                        .putInt(16, 60_000)
                        .putInt(20, 60_000)
                        .array();
            }
        },
        IS_HUGE {
            @Override
            byte[] to(byte[] picture) {
                return Png.encode(Pixels.filled(4000, 3000, 0));
            }
        },
        IS_TINY {
            @Override
            byte[] to(byte[] picture) {
                return Png.encode(Pixels.filled(1, 1, 0));
            }
        };

        abstract byte @Nullable [] to(byte[] picture) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void come_in_without_a_panel_that_cannot_be_read_and_it_alone_is_drawn(Harm harm) throws IOException {
        byte[] sent = exported();
        String name = harm.ordinal() % 2 == 0 ? "panels/shot-0001.png" : "originals/shot-0001.png";
        byte[] zip = Repacked.replaced(sent, name, harm.to(Repacked.entry(sent, name)));

        ImportedPackage taken = imported(zip);

        GenerationSnapshot generation = latest(taken);
        assertThat(taken.panels()).isEqualTo(2);
        assertThat(taken.lost()).isEqualTo(1);
        assertThat(generation.status()).isEqualTo(GenerationStatus.COMPLETED_WITH_FAILURES);
        assertThat(generation.reason()).isEqualTo(Reason.of(ReasonCode.IMPORTED_WITH_LOSSES, 1, 3));
        assertThat(shot(generation, 1).reason()).isEqualTo(Reason.of(ReasonCode.PACKAGE_PANEL_LOST));
        assertThat(generation.packageAssetId()).isNotNull();
        assertThat(forecast(taken).toMake()).isEqualTo(1);
        assertThat(forecast(taken).reused()).isEqualTo(2);
    }

    @Test
    void are_a_project_only_when_no_panel_can_be_read() throws IOException {
        ImportedPackage taken =
                imported(Repacked.all(exported(), (name, content) -> name.startsWith("panels/") ? null : content));

        assertThat(taken.lost()).isEqualTo(3);
        assertThat(queries.latest(taken.project().id(), other)).isEmpty();
    }

    @Test
    void come_without_documents_when_the_sheet_cannot_be_read_and_it_is_drawn_again() throws IOException {
        ImportedPackage taken = imported(Repacked.replaced(exported(), "coherence-sheet.png", null));

        assertThat(taken.panels()).isEqualTo(3);
        assertThat(latest(taken).sheetAssetId()).isNull();
        assertThat(latest(taken).packageAssetId()).isNull();
        done(generations.start(taken.project().id(), other));
        assertThat(latest(taken).reused()).isEqualTo(3);
        assertThat(latest(taken).packageAssetId()).isNotNull();
    }

    /** Its values go into an engine, so they are believed only when they say what is known anyway. */
    @Test
    void do_not_bring_a_sheet_into_the_next_generation_that_would_not_be_planned_here() throws IOException {
        ImportedPackage taken = imported(
                Repacked.words(exported(), "storyboard.json", text -> text.replace("light 1 1e", "light 1 7fffffff")));
        UUID foreign = latest(taken).sheetAssetId();

        done(generations.start(taken.project().id(), other));

        assertThat(foreign).isNotNull();
        assertThat(latest(taken).sheetAssetId()).isNotNull().isNotEqualTo(foreign);
    }

    @Test
    void are_still_reused_when_a_shot_was_deleted_and_brought_back() throws IOException {
        ProjectId project = imported(exported()).project().id();

        batches.restore(
                project,
                other,
                batches.deleteAll(
                        project,
                        other,
                        List.of(shots.list(project, other).get(1).id())));

        assertThat(startPreviews
                        .of(project, other, new StartRequest.Sequence(false))
                        .reused())
                .isEqualTo(3);
    }

    @Test
    void wait_in_a_file_that_is_gone_afterwards_whether_they_come_in_or_not() throws IOException {
        byte[] zip = exported();

        imported(zip);
        assertThatThrownBy(() -> imported(Arrays.copyOf(zip, zip.length / 2)))
                .isInstanceOf(PackageFormatException.class);

        assertThat(TemporaryFiles.folder()).isDirectoryNotContaining("glob:**package*");
    }

    @Test
    void belong_to_their_new_owner_only() throws IOException {
        GenerationSnapshot generation = latest(imported(exported()));

        assertThat(history.exists(generation.id(), owner)).isFalse();
        assertThat(assets.present(owner, List.of(generation.packageAssetId()))).isEmpty();
    }

    @Test
    void stay_in_a_package_of_before_they_could_be_read_again() throws IOException {
        ImportedPackage taken = imported(Repacked.asBeforeResults(exported()));

        assertThat(taken.withResults()).isFalse();
        assertThat(taken.project().shots()).isEqualTo(3);
        assertThat(queries.latest(taken.project().id(), other)).isEmpty();
        assertThat(forecast(taken).reused()).isZero();
    }

    @Test
    void make_nothing_when_the_package_was_cut_off() throws IOException {
        byte[] zip = exported();

        assertThatThrownBy(() -> imported(Arrays.copyOf(zip, zip.length / 2)))
                .isInstanceOf(PackageFormatException.class)
                .extracting("reason")
                .isEqualTo(PackageFormatException.Reason.DAMAGED);
        assertThat(projects.count(other, "")).isZero();
    }

    @Test
    void make_no_project_either_when_they_cannot_be_recorded() throws IOException {
        byte[] zip = exported();
        database.sql("alter table generation_sheet rename to gone").update();
        try {
            assertThatThrownBy(() -> imported(zip)).isInstanceOf(DataAccessException.class);
        } finally {
            database.sql("alter table gone rename to generation_sheet").update();
        }
        assertThat(projects.count(other, "")).isZero();
        assertThat(history.isEmpty(other)).isTrue();
    }

    private byte[] exported() throws IOException {
        return assets.read(queries.latest(original, owner).orElseThrow().packageAssetId(), owner);
    }

    private ImportedPackage imported(byte[] zip) throws IOException {
        ImportedPackage taken = imports.receive(other, new ByteArrayInputStream(zip));
        clock.advance(Duration.ofSeconds(1));
        return taken;
    }

    private GenerationSnapshot latest(ImportedPackage taken) {
        return queries.latest(taken.project().id(), other).orElseThrow();
    }

    private ShotSnapshot shot(GenerationSnapshot generation, int number) {
        return queries.shots(generation.id(), other).get(number - 1);
    }

    private StartPreview forecast(ImportedPackage taken) {
        return startPreviews.of(taken.project().id(), other, new StartRequest.Sequence(false));
    }

    private List<ShotDetails> records(GenerationId generation, AccountId account) {
        return history.shotsAfter(0, generation, account, 99);
    }

    /** The bytes of all pictures of all shots, as text so that they can be compared. */
    private List<String> pictures(GenerationId generation, AccountId account) throws IOException {
        List<String> pictures = new ArrayList<>();
        for (ShotDetails shot : records(generation, account)) {
            ShotWorkItem planned = shot.planned();
            for (UUID id :
                    Arrays.asList(planned.panelAssetId(), planned.promotedAssetId(), planned.alternativeAssetId())) {
                pictures.add(
                        id == null ? "none" : assets.get(id, account).file().contentHash());
            }
            pictures.add(planned.seed() + " " + planned.take() + " " + planned.status());
        }
        return pictures;
    }
}
