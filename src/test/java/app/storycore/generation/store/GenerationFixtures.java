package app.storycore.generation.store;

import app.storycore.StudioTestConfiguration.LaunchList;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.asset.AssetService;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.OutputFile;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.RunLease;
import app.storycore.generation.Stage;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.SheetRecorder;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.start.StartRequest;
import app.storycore.project.ProjectId;
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
public class GenerationFixtures {

    private final AccountService accounts;
    private final ProjectService projects;
    private final ShotService shots;
    private final GenerationService generations;
    private final Dispatcher dispatcher;
    private final RunRecorder runs;
    private final SheetRecorder sheets;
    private final ShotRecorder recorder;
    private final LaunchList launches;
    private final AssetService assets;

    GenerationFixtures(
            AccountService accounts,
            ProjectService projects,
            ShotService shots,
            GenerationService generations,
            Dispatcher dispatcher,
            RunRecorder runs,
            SheetRecorder sheets,
            ShotRecorder recorder,
            LaunchList launches,
            AssetService assets) {
        this.accounts = accounts;
        this.projects = projects;
        this.shots = shots;
        this.generations = generations;
        this.dispatcher = dispatcher;
        this.runs = runs;
        this.sheets = sheets;
        this.recorder = recorder;
        this.launches = launches;
        this.assets = assets;
    }

    public AccountId account() {
        return accounts.create("runs" + System.nanoTime(), "long enough", Role.USER)
                .id();
    }

    public ProjectId project(AccountId owner, String name, int count) {
        ProjectId project = projects.create(owner, name, VisualStyle.INK).id();
        shots.addAll(
                project,
                owner,
                IntStream.range(0, count)
                        .mapToObj(i -> ShotDraft.of("A perfectly good prompt " + i))
                        .toList());
        return project;
    }

    public RunLease begun(ProjectId project, AccountId owner) {
        GenerationId generation = generations.start(project, owner, new StartRequest.Sequence(true));
        dispatcher.admit();
        return runs.begin(launches.of(generation), "node").orElseThrow().run();
    }

    /** A generation that ended like this without having made anything. */
    public GenerationId ended(ProjectId project, AccountId owner, GenerationStatus end) {
        RunLease runLease = begun(project, owner);
        if (end == GenerationStatus.CANCELLED) {
            generations.requestCancel(runLease.generationId(), owner);
            runs.answerWish(runLease);
        } else {
            runs.finish(runLease, end, Reason.words("so it came"));
        }
        return runLease.generationId();
    }

    /** A complete generation whose every shot has a panel, and which has a package. */
    public GenerationId complete(ProjectId project, AccountId owner) {
        RunLease runLease = begun(project, owner);
        sheets.drawn(runLease, new CoherenceSheet("{}", picture(owner), "0"));
        recorder.enter(runLease, Stage.IMAGES);
        int count = shots.list(project, owner).size();
        for (int number = 1; number <= count; number++) {
            recorder.shotStarted(runLease, number, 0.5);
            recorder.shotSucceeded(runLease, number, new PanelFiles(picture(owner), picture(owner)), 1);
            recorder.promoted(runLease, number, picture(owner), 1);
        }
        recorder.exported(runLease, OutputFile.PACKAGE, document(owner), 1);
        runs.finish(runLease, GenerationStatus.COMPLETED, Reason.of(ReasonCode.COMPLETED));
        return runLease.generationId();
    }

    /** A picture of 36 bytes that nothing else equals. */
    public UUID picture(AccountId owner) {
        try {
            return assets.storePicture(owner, "image/png", bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID document(AccountId owner) {
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
