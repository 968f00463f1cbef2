package app.storycore.generation.work;

import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelReport;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.SheetResult;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An engine that does what a test tells it, shot by shot, and remembers what it was asked. */
public final class ScriptedEngine implements PanelEngine {

    /** What happens while a panel is drawn. */
    @FunctionalInterface
    public interface Scene {
        void play(PanelRequest request, Drawing drawing) throws EngineException;
    }

    private static final Scene PLAIN = (request, drawing) -> drawing.progressed(0.5);

    private final Map<String, Scene> scenes = new ConcurrentHashMap<>();
    private final Map<String, PanelReport> reports = new ConcurrentHashMap<>();
    private final List<String> drawn = Collections.synchronizedList(new ArrayList<>());
    private volatile Scene usual = PLAIN;
    private volatile String version = "1";
    private volatile boolean sheetFails;
    private volatile boolean sheetKills;

    /** From now on this happens for the shot with this prompt. */
    public void when(String prompt, Scene scene) {
        scenes.put(prompt, scene);
    }

    /** From now on the panel of the shot with this prompt shows this. */
    public void shows(String prompt, PanelReport report) {
        reports.put(prompt, report);
    }

    /** From now on this happens for every shot without a scene of its own. */
    public void always(Scene scene) {
        usual = scene;
    }

    public void failSheet() {
        sheetFails = true;
    }

    /** From now on the process dies at every sheet. */
    public void killAtSheet() {
        sheetKills = true;
    }

    /** The prompts drawn so far, in order. */
    public List<String> drawn() {
        return List.copyOf(drawn);
    }

    public void reset() {
        scenes.clear();
        reports.clear();
        drawn.clear();
        usual = PLAIN;
        sheetFails = false;
        sheetKills = false;
        version = "1";
    }

    /** From now on it is another version of itself. */
    public void update(String newVersion) {
        version = newVersion;
    }

    @Override
    public String id() {
        return "scripted";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Coherence plan(SheetRequest request) {
        return new Coherence(
                new Coherence.Palette(1, 2, 3, 4, 5, 6, 7, 8, 9), new Coherence.Light(1, 30), 40, List.of(), List.of());
    }

    @Override
    public boolean stopsAtOnce() {
        return true;
    }

    @Override
    public SheetResult drawSheet(SheetRequest request, Drawing drawing) throws EngineException {
        if (sheetFails) {
            throw new EngineException(Fault.REFUSED, "No paper left");
        }
        if (sheetKills) {
            throw new RunTest.Killed();
        }
        drawing.progressed(0.5);
        return new SheetResult(plan(request), Png.encode(Pixels.filled(48, 27, style(request.style()))));
    }

    @Override
    public PanelResult drawPanel(PanelRequest request, Drawing drawing) throws EngineException {
        String prompt = request.shot().prompt();
        scenes.getOrDefault(prompt, usual).play(request, drawing);
        drawn.add(prompt);
        int colour = prompt.hashCode() & 0xFFFFFF;
        PanelResult panel = new PanelResult(Png.encode(Pixels.filled(64, 36, colour)), 64, 36);
        PanelReport report = reports.get(prompt);
        return report == null ? panel : panel.showing(report);
    }

    private static int style(VisualStyle style) {
        return style == VisualStyle.NOIR ? 0x101010 : 0xF0F0F0;
    }
}
