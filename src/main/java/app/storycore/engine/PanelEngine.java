package app.storycore.engine;

import java.util.List;

/** What draws panels. Implementations are safe for use by several threads at once. */
public interface PanelEngine {

    /** The short stable name of the engine, such as {@code sketch}. */
    String id();

    /** What people call it. */
    default String name() {
        return id();
    }

    /**
     * The version of what the engine draws. It is a part of every input hash: it changes when any byte of the
     * output changes for the same input, and only then.
     */
    String version();

    /**
     * The shots of a sequence, each with the place that it takes over from the shots before it, where its own words leave
     * that open. Plans and panels are asked for with these.
     *
     * @param shots the whole sequence in its order
     * @return as many, in the same order
     */
    default List<ShotBrief> inSequence(List<ShotBrief> shots) {
        return shots;
    }

    /**
     * Plans what holds a sequence together, without drawing it.
     *
     * @return exactly what {@link #drawSheet} would give for the same request
     */
    Coherence plan(SheetRequest request);

    /**
     * The part of a plan that steers one shot: a panel drawn with it has the same pixels as one drawn with the whole plan.
     */
    default Coherence steering(ShotBrief shot, Coherence whole) {
        return whole;
    }

    /** Whether it calls back often enough while drawing to be stopped inside a shot. */
    boolean stopsAtOnce();

    /**
     * Plans what holds a sequence together and draws it as a 3x3 sheet.
     *
     * @throws EngineException when the sheet cannot be drawn; says whether trying again may help
     * @throws DrawingStoppedException when {@code drawing} asked to stop
     */
    SheetResult drawSheet(SheetRequest request, Drawing drawing) throws EngineException;

    /**
     * Draws the panel of one shot.
     *
     * @throws EngineException when the panel cannot be drawn; says whether trying again may help
     * @throws DrawingStoppedException when {@code drawing} asked to stop
     */
    PanelResult drawPanel(PanelRequest request, Drawing drawing) throws EngineException;
}
