package app.storycore.crash;

import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.SheetResult;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Takes 5 to 400 ms for a picture, is busy now and then, and dies of one word. */
final class CrashEngine implements PanelEngine {

    static final String POISON = "poison";
    static final String BUSY = "The brush is wet";

    private static final int SHORTEST_MS = 5;
    private static final int LONGEST_MS = 400;
    private static final int TICK_MS = 20;
    private static final int BUSY_ONCE_IN = 20;
    private static final int DEATH = 137;

    private final CrashJournal journal;

    CrashEngine(CrashJournal journal) {
        this.journal = journal;
    }

    @Override
    public String id() {
        return "crash";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Coherence plan(SheetRequest request) {
        Coherence.Palette palette = new Coherence.Palette(1, 2, 3, 4, 5, 6, 7, 8, 9);
        return new Coherence(palette, new Coherence.Light(1, 30), 40, List.of(), List.of());
    }

    @Override
    public boolean stopsAtOnce() {
        return true;
    }

    @Override
    public SheetResult drawSheet(SheetRequest request, Drawing drawing) {
        takeTime(drawing);
        return new SheetResult(plan(request), Png.encode(Pixels.filled(48, 27, 0x808080)));
    }

    @Override
    public PanelResult drawPanel(PanelRequest request, Drawing drawing) throws EngineException {
        String prompt = request.shot().prompt();
        journal.begun(prompt);
        takeTime(drawing);
        if (prompt.contains(POISON)) {
            Runtime.getRuntime().halt(DEATH);
        }
        if (ThreadLocalRandom.current().nextInt(BUSY_ONCE_IN) == 0) {
            throw new EngineException(Fault.BUSY, BUSY);
        }
        return new PanelResult(Png.encode(noise()), 64, 36);
    }

    /** No two pictures are the same, so that one made twice cannot pass for one. */
    private static Pixels noise() {
        return new Pixels(
                64, 36, ThreadLocalRandom.current().ints(64 * 36, 0, 0x1000000).toArray());
    }

    private static void takeTime(Drawing drawing) {
        int millis = ThreadLocalRandom.current().nextInt(SHORTEST_MS, LONGEST_MS + 1);
        for (int passed = 0; passed < millis; passed += TICK_MS) {
            drawing.progressed((double) passed / millis);
            try {
                Thread.sleep(Math.min(TICK_MS, millis - passed));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
