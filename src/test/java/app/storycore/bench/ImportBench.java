package app.storycore.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.GenerationInfo;
import app.storycore.delivery.PanelOrigin;
import app.storycore.delivery.PictureSource;
import app.storycore.delivery.ProjectInfo;
import app.storycore.delivery.Quality;
import app.storycore.delivery.Sheet;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.TakeSeed;
import app.storycore.delivery.archive.Enclosures;
import app.storycore.delivery.archive.ProjectPackage;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.SketchEngine;
import app.storycore.generation.imports.ImportedPackage;
import app.storycore.generation.imports.PackageImport;
import app.storycore.imaging.Lanczos;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.png.Png;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Time and memory of the import of a long sequence with all its panels; run with {@code -Pbench}. */
@Tag("bench")
@ServiceTest
class ImportBench {

    private static final int SHOTS = Integer.getInteger("bench.shots", 200);
    private static final int DIFFERENT = 20;
    private static final ShotBrief BRIEF =
            ShotBrief.ofPrompt("Wide shot of a lighthouse on a cliff at dusk, waves breaking far below");

    @TempDir
    Path folder;

    @Autowired
    PackageImport imports;

    @Autowired
    AccountService accounts;

    private final AtomicLong most = new AtomicLong();

    @Test
    void time_and_memory_of_a_long_package() throws Exception {
        Path zip = folder.resolve("long.zip");
        ProjectPackage.write(storyboard(), Enclosures.NONE, zip, ExportProgress.NONE);
        AccountId owner = accounts.create("bench" + System.nanoTime(), "long enough", Role.USER)
                .id();
        long before = held();
        long start = System.nanoTime();

        ImportedPackage taken;
        try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
                InputStream in = Files.newInputStream(zip)) {
            var unused = watch.scheduleWithFixedDelay(
                    () -> most.accumulateAndGet(held(), Math::max), 0, 500, TimeUnit.MILLISECONDS);
            taken = imports.receive(owner, in);
            watch.shutdownNow();
        }

        double megabytes = (most.get() - before) / 1e6;
        System.out.printf(
                "import of %d shots from %.0f MB: %.0f s, at most %.0f MB held on the way%n",
                SHOTS, Files.size(zip) / 1e6, (System.nanoTime() - start) / 1e9, megabytes);
        assertThat(taken.panels()).isEqualTo(SHOTS);
        assertThat(megabytes).as("MB held").isLessThan(120);
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Storyboard storyboard() throws Exception {
        SketchEngine engine = new SketchEngine();
        Coherence coherence =
                engine.plan(new SheetRequest(VisualStyle.WATERCOLOUR, new Seed(1), List.of(BRIEF), 96, 54));
        List<PanelOrigin> drawn = new ArrayList<>();
        List<PictureSource> delivered = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            byte[] panel = engine.drawPanel(
                            new PanelRequest(BRIEF, VisualStyle.WATERCOLOUR, new Seed(i), coherence, 1280, 720),
                            Drawing.unobserved())
                    .png();
            drawn.add(new PanelOrigin(source("drawn-" + i, panel), null, "0123456789abcdef".repeat(4)));
            delivered.add(source("delivered-" + i, Png.encode(Lanczos.resize(PictureFile.decode(panel), 1920, 1080))));
        }
        Instant time = Instant.parse("2026-03-14T09:00:00Z");
        return new Storyboard(
                new ProjectInfo("Long", "mira", VisualStyle.WATERCOLOUR, AspectRatio.WIDESCREEN, new Seed(1)),
                IntStream.range(0, SHOTS)
                        .mapToObj(i -> frame(i, delivered.get(i % DIFFERENT), drawn.get(i % DIFFERENT)))
                        .toList(),
                new Sheet(delivered.getFirst(), coherence.toText(), "0123456789abcdef".repeat(4)),
                new GenerationInfo("bench", "sketch", "3", time, time));
    }

    private static Frame frame(int index, PictureSource delivered, PanelOrigin drawn) {
        return new Frame(
                index + 1,
                ShotDescription.of(BRIEF.prompt(), Duration.ofSeconds(1)),
                new TakeSeed(new Seed(index), 0),
                new FrameOutcome.Made(delivered, new Quality(90, 120, List.of(), null), false, drawn));
    }

    private PictureSource source(String name, byte[] png) throws Exception {
        Path file = Files.write(folder.resolve(name), png);
        return () -> Files.newInputStream(file);
    }
}
