package app.storycore.bench;

import static org.assertj.core.api.Assertions.assertThat;

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
import app.storycore.delivery.pdf.PanelLayout;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.pdf.PdfStoryboard;
import app.storycore.delivery.picture.AnimatedGif;
import app.storycore.delivery.picture.ContactSheet;
import app.storycore.delivery.picture.ContactSheetOptions;
import app.storycore.delivery.picture.GifOptions;
import app.storycore.delivery.video.Animatic;
import app.storycore.delivery.video.AnimaticOptions;
import app.storycore.delivery.video.Ffmpeg;
import app.storycore.delivery.video.overlay.BurnIn;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.SketchEngine;
import app.storycore.imaging.Lanczos;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.png.Png;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time and size of every document of 60 shots as the sketch engine draws them, and the memory of long sequences. */
@Tag("bench")
class DeliveryBench {

    private static final int SHOTS = 60;
    private static final int MANY_SHOTS = 1_000;
    private static final List<ShotBrief> BRIEFS = List.of(
            ShotBrief.ofPrompt("Wide shot of a lighthouse on a cliff at dusk, waves breaking far below"),
            ShotBrief.ofPrompt("Close-up of the old keeper, lamp light on one side of his face"),
            ShotBrief.ofPrompt("Two fishermen talk on the quay in the harbour, fog rolling in"),
            ShotBrief.ofPrompt("A city street at night in the rain, a man walks"));

    @TempDir
    static Path folder;

    private static final List<Path> PANELS = new ArrayList<>();
    private static final AtomicLong MOST = new AtomicLong();

    private static final OperatingSystemMXBean PROCESSOR =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private interface Writer {
        void write(Storyboard storyboard, Path file) throws IOException;
    }

    @BeforeAll
    static void draw() throws Exception {
        SketchEngine engine = new SketchEngine();
        for (int i = 0; i < SHOTS; i++) {
            VisualStyle style = i % 2 == 0 ? VisualStyle.INK : VisualStyle.WATERCOLOUR;
            Coherence coherence = engine.plan(new SheetRequest(style, new Seed(1), BRIEFS, 96, 54));
            byte[] panel = engine.drawPanel(
                            new PanelRequest(BRIEFS.get(i % BRIEFS.size()), style, new Seed(i), coherence, 1280, 720),
                            Drawing.unobserved())
                    .png();
            byte[] promoted = Png.encode(Lanczos.resize(PictureFile.decode(panel), 1920, 1080));
            PANELS.add(Files.write(folder.resolve("panel-" + i + ".png"), promoted));
        }
    }

    @Test
    void time_and_size_of_each_document_of_60_shots() throws IOException {
        measure("package", DeliveryBench::pack, 300, 5);
        for (PanelLayout layout : PanelLayout.values()) {
            measure(
                    "PDF, " + layout.panelsPerPage() + " a page",
                    (story, file) -> PdfStoryboard.write(story, file, new PdfOptions(layout), ExportProgress.NONE),
                    10,
                    20);
        }
        measure("animatic", (story, file) -> film(story, file, AnimaticOptions.DEFAULT), 30, 15);
        AnimaticOptions moving = AnimaticOptions.DEFAULT.with(AnimaticOptions.Camera.MOVING);
        measure("animatic with camera", (story, file) -> film(story, file, moving), 100, 150);
        measure(
                "GIF",
                (story, file) -> AnimatedGif.write(story, file, GifOptions.DEFAULT, ExportProgress.NONE),
                20,
                30);
        measure(
                "contact sheet",
                (story, file) -> ContactSheet.write(story, file, ContactSheetOptions.DEFAULT, ExportProgress.NONE),
                20,
                20);
    }

    @Test
    void time_and_size_of_a_film_of_60_shots_with_figures_in_every_picture() throws IOException {
        AnimaticOptions burnt = AnimaticOptions.DEFAULT.with(new BurnIn(true, true));
        measure("animatic with time code", (story, file) -> film(story, file, burnt), 100, 150);
        AnimaticOptions moving = burnt.with(AnimaticOptions.Camera.MOVING);
        measure("animatic with camera and time code", (story, file) -> film(story, file, moving), 100, 200);
    }

    private static void film(Storyboard storyboard, Path file, AnimaticOptions options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new Animatic(new Ffmpeg("")).write(storyboard, out, options, ExportProgress.NONE);
        }
    }

    private static void pack(Storyboard storyboard, Path file) throws IOException {
        ProjectPackage.write(storyboard, Enclosures.NONE, file, ExportProgress.NONE);
    }

    private static void measure(String what, Writer writer, int mostMegabytes, int mostSeconds) throws IOException {
        Path file = folder.resolve("document");
        writer.write(storyboard(8), file);
        long processor = PROCESSOR.getProcessCpuTime();
        long start = System.nanoTime();
        writer.write(storyboard(SHOTS), file);
        double seconds = (System.nanoTime() - start) / 1e9;
        double worked = (PROCESSOR.getProcessCpuTime() - processor) / 1e9;
        double megabytes = Files.size(file) / 1e6;
        System.out.printf(
                "%s of %d shots: %.1f s, %.1f s of processor time, %.2f MB%n", what, SHOTS, seconds, worked, megabytes);
        assertThat(megabytes).as("MB of the " + what).isLessThan(mostMegabytes);
        assertThat(worked).as("seconds of processor time for the " + what).isLessThan(mostSeconds);
    }

    @Test
    void memory_of_each_document_of_1000_shots() throws IOException {
        memory("package", DeliveryBench::pack);
        memory("PDF", (story, file) -> PdfStoryboard.write(story, file, PdfOptions.DEFAULT, ExportProgress.NONE));
        memory(
                "contact sheet",
                (story, file) -> ContactSheet.write(story, file, ContactSheetOptions.DEFAULT, ExportProgress.NONE));
    }

    /** What is held while it is written, looked at after a collection at every hundredth shot. */
    private static void memory(String what, Writer writer) throws IOException {
        Storyboard storyboard = watched(storyboard(MANY_SHOTS));
        long before = held();
        MOST.set(before);
        writer.write(storyboard, folder.resolve("long"));
        double megabytes = (MOST.get() - before) / 1e6;
        System.out.printf("%s of %d shots: at most %.1f MB held on the way%n", what, MANY_SHOTS, megabytes);
        assertThat(megabytes).as("MB held for the " + what).isLessThan(120);
    }

    private static Storyboard watched(Storyboard storyboard) {
        List<Frame> frames = storyboard.frames().stream()
                .map(frame -> frame.number() % 100 == 0 ? watched(frame) : frame)
                .toList();
        return new Storyboard(storyboard.project(), frames, storyboard.sheet(), storyboard.generation());
    }

    private static Frame watched(Frame frame) {
        FrameOutcome.Made made = (FrameOutcome.Made) frame.outcome();
        PictureSource panel = () -> {
            MOST.accumulateAndGet(held(), Math::max);
            return made.panel().open();
        };
        return new Frame(
                frame.number(),
                frame.shot(),
                frame.seed(),
                new FrameOutcome.Made(panel, made.quality(), made.reused(), made.origin()));
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Storyboard storyboard(int shots) {
        Instant time = Instant.parse("2026-03-14T09:00:00Z");
        return new Storyboard(
                new ProjectInfo("The Lighthouse", "mira", VisualStyle.INK, AspectRatio.WIDESCREEN, new Seed(1)),
                IntStream.range(0, shots).mapToObj(DeliveryBench::frame).toList(),
                new Sheet(source(PANELS.getFirst()), "", ""),
                new GenerationInfo("bench", "sketch", "1", time, time));
    }

    private static Frame frame(int index) {
        ShotDescription plan =
                ShotDescription.of(BRIEFS.get(index % BRIEFS.size()).prompt(), Duration.ofSeconds(4));
        PictureSource panel = source(PANELS.get(index % PANELS.size()));
        Quality quality = new Quality(90, 120, List.of(), null);
        return new Frame(
                index + 1,
                plan,
                new TakeSeed(new Seed(index), 0),
                new FrameOutcome.Made(panel, quality, false, new PanelOrigin(panel, null, "")));
    }

    private static PictureSource source(Path file) {
        return () -> Files.newInputStream(file);
    }
}
