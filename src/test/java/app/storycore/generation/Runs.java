package app.storycore.generation;

import app.storycore.StudioTestConfiguration.LaunchList;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.asset.AssetService;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes accounts, projects and generations that have run, without any engine; tests import it by name. */
public class Runs {

    private final AccountService accounts;
    private final ProjectService projects;
    private final ShotService shots;
    private final GenerationService generations;
    private final Admission admission;
    private final RunLedger runs;
    private final SheetLedger sheets;
    private final ShotLedger ledger;
    private final LaunchList launches;
    private final AssetService assets;

    Runs(
            AccountService accounts,
            ProjectService projects,
            ShotService shots,
            GenerationService generations,
            Admission admission,
            RunLedger runs,
            SheetLedger sheets,
            ShotLedger ledger,
            LaunchList launches,
            AssetService assets) {
        this.accounts = accounts;
        this.projects = projects;
        this.shots = shots;
        this.generations = generations;
        this.admission = admission;
        this.runs = runs;
        this.sheets = sheets;
        this.ledger = ledger;
        this.launches = launches;
        this.assets = assets;
    }

    public UUID account() {
        return accounts.create("runs" + System.nanoTime(), "long enough", Role.USER)
                .id();
    }

    public UUID project(UUID owner, String name, int count) {
        UUID project = projects.create(owner, name, VisualStyle.INK).id();
        shots.addAll(
                project,
                owner,
                IntStream.range(0, count)
                        .mapToObj(i -> ShotDraft.of("A perfectly good prompt " + i))
                        .toList());
        return project;
    }

    public Run begun(UUID project, UUID owner) {
        UUID generation = generations.start(project, owner, new StartOrder.Sequence(true));
        admission.admit();
        return runs.begin(launches.of(generation), "node").orElseThrow().run();
    }

    /** A generation that ended like this without having made anything. */
    public UUID ended(UUID project, UUID owner, GenerationStatus end) {
        Run run = begun(project, owner);
        if (end == GenerationStatus.CANCELLED) {
            generations.requestCancel(run.generationId(), owner);
            runs.answerWish(run);
        } else {
            runs.finish(run, end, "so it came");
        }
        return run.generationId();
    }

    /** A complete generation whose every shot has a panel, and which has a package. */
    public UUID complete(UUID project, UUID owner) {
        Run run = begun(project, owner);
        sheets.drawn(run, new DrawnSheet("{}", picture(owner), "0"));
        ledger.enter(run, Stage.IMAGES);
        int count = shots.list(project, owner).size();
        for (int number = 1; number <= count; number++) {
            ledger.shotStarted(run, number, 0.5);
            ledger.shotSucceeded(run, number, new DrawnPanel(picture(owner), picture(owner)), 1);
            ledger.promoted(run, number, picture(owner), 1);
        }
        ledger.exported(run, Delivery.PACKAGE, document(owner), 1);
        runs.finish(run, GenerationStatus.COMPLETED, "All shots are done");
        return run.generationId();
    }

    /** A picture of 36 bytes that nothing else equals. */
    public UUID picture(UUID owner) {
        try {
            return assets.storePicture(owner, "image/png", bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID document(UUID owner) {
        try {
            return assets.storeDocument(
                    owner, "application/zip", "all.zip", file -> file.write(ByteBuffer.wrap(bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }
}
