package app.storycore.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.SketchEngine;
import app.storycore.imaging.Crop;
import app.storycore.imaging.ImageMagick;
import app.storycore.imaging.Lanczos;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Sharpness;
import app.storycore.imaging.png.Png;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promotion and sharpness side by side with ImageMagick, on the same picture and all cores, its start taken off. */
@Tag("bench")
class ImagingBench {

    private static final int COPIES = 12;
    private static final int ROUNDS = 4;

    private interface Work {
        void run() throws Exception;
    }

    @TempDir
    Path folder;

    @Test
    void ratios_to_imagemagick() throws Exception {
        var installed = ImageMagick.installed();
        assumeThat(installed).as("ImageMagick on the PATH").isPresent();
        ImageMagick magick = installed.orElseThrow();
        Pixels panel = panel();
        Path in = Files.write(folder.resolve("in.png"), Png.encode(panel));
        double resize = ours(() -> Lanczos.resize(Crop.toAspect(panel, 16, 9), 1920, 1080));
        double laplacian = ours(() -> assertThat(Sharpness.of(panel)).isPositive());
        double theirResize = theirs(
                magick,
                in,
                "-gravity",
                "center",
                "-crop",
                "1280x720+0+0",
                "+repage",
                "-filter",
                "Lanczos",
                "-resize",
                "1920x1080!");
        double theirLaplacian = theirs(
                magick,
                in,
                "-grayscale",
                "Rec601Luma",
                "-bias",
                "50%",
                "-define",
                "convolve:scale=12.5%",
                "-morphology",
                "Convolve",
                "3x3: 0,1,0 1,-4,1 0,1,0",
                "-format",
                "%[standard-deviation]");
        report("crop and Lanczos-3 to 1920x1080", resize, theirResize);
        report("variance of the Laplacian", laplacian, theirLaplacian);
        assertThat(resize).isLessThan(theirResize);
        assertThat(laplacian).isLessThan(theirLaplacian);
    }

    private static void report(String what, double ours, double theirs) {
        System.out.printf("%s: ours %.1f ms, ImageMagick %.1f ms, ratio %.2f%n", what, ours, theirs, ours / theirs);
    }

    private static double ours(Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            best = Math.min(best, millis(() -> {
                for (int i = 0; i < COPIES; i++) {
                    work.run();
                }
            }));
        }
        return best / COPIES;
    }

    private double theirs(ImageMagick magick, Path in, String... work) throws Exception {
        double idle = Double.MAX_VALUE;
        double busy = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            idle = Math.min(idle, millis(() -> magick.run(arguments(in))));
            busy = Math.min(busy, millis(() -> magick.run(arguments(in, work))));
        }
        return (busy - idle) / COPIES;
    }

    private static String[] arguments(Path in, String... work) {
        var all = new ArrayList<>(List.of(in.toString(), "-duplicate", String.valueOf(COPIES - 1)));
        all.addAll(List.of(work));
        all.add("null:");
        return all.toArray(String[]::new);
    }

    private static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Pixels panel() throws Exception {
        SketchEngine engine = new SketchEngine();
        ShotBrief shot = ShotBrief.ofPrompt("Wide shot of a lighthouse on a cliff at dusk, waves breaking far below");
        Coherence plan = engine.plan(new SheetRequest(VisualStyle.INK, new Seed(1), List.of(shot), 96, 54));
        var request = new PanelRequest(shot, VisualStyle.INK, new Seed(1), plan, 1280, 960);
        return PictureFile.decode(
                engine.drawPanel(request, Drawing.unobserved()).png());
    }
}
