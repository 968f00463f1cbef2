package app.storycore.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.SketchEngine;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures of the engine; run with {@code -Dgroups=bench -Dtest=EngineBench}. */
@Tag("bench")
class EngineBench {

    private static final List<ShotBrief> SHOTS = List.of(
            ShotBrief.ofPrompt("Wide shot of a lighthouse on a cliff at dusk, waves breaking far below"),
            ShotBrief.ofPrompt("Close-up of the old keeper, lamp light on one side of his face"),
            ShotBrief.ofPrompt("Two fishermen talk on the quay in the harbour, fog rolling in"),
            ShotBrief.ofPrompt("A city street at night in the rain, a man walks"));

    @Test
    void panels_a_second_by_style() throws Exception {
        SketchEngine engine = new SketchEngine();
        for (VisualStyle style : VisualStyle.values()) {
            Coherence coherence = engine.drawSheet(
                            new SheetRequest(style, new Seed(1), SHOTS, 96, 54), Drawing.unobserved())
                    .coherence();
            run(engine, style, coherence, 8);
            long start = System.nanoTime();
            int count = run(engine, style, coherence, 20);
            System.out.printf("%s: %.1f ms a panel on one core%n", style, (System.nanoTime() - start) / 1e6 / count);
        }
    }

    private static int run(SketchEngine engine, VisualStyle style, Coherence coherence, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            engine.drawPanel(
                    new PanelRequest(SHOTS.get(i % SHOTS.size()), style, new Seed(i), coherence, 1280, 720),
                    Drawing.unobserved());
        }
        return count;
    }

    @Test
    void two_threads_draw_five_panels_a_second_in_every_style() throws Exception {
        SketchEngine engine = new SketchEngine();
        for (VisualStyle style : VisualStyle.values()) {
            Coherence coherence = engine.plan(new SheetRequest(style, new Seed(1), SHOTS, 96, 54));
            Callable<Integer> half = () -> run(engine, style, coherence, 20);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                threads.invokeAll(List.of(half, half));
                long start = System.nanoTime();
                threads.invokeAll(List.of(half, half));
                double rate = 40 / ((System.nanoTime() - start) / 1e9);
                System.out.printf("%s: %.1f panels a second at 1280x720 on two threads%n", style, rate);
                assertThat(rate).isGreaterThan(5);
            }
        }
    }

    @Test
    void memory_does_not_grow_with_1000_shots() throws Exception {
        SketchEngine engine = new SketchEngine();
        Coherence coherence = engine.plan(new SheetRequest(VisualStyle.INK, new Seed(1), SHOTS, 96, 54));
        run(engine, VisualStyle.INK, coherence, 50);
        long before = used();
        run(engine, VisualStyle.INK, coherence, 1000);
        long grown = used() - before;
        System.out.printf("heap kept after 1,000 panels: %.2f MB more than after 50%n", grown / 1e6);
        assertThat(grown).isLessThan(4_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
