package app.storycore.engine;

import java.util.List;
import java.util.Optional;

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

    /**
     * What steers a panel beside the shot, the style and the plan: the words and pictures of the cast, and what is not
     * wanted, as far as the engine takes them. A part of the input hash; the panels of other shots are never in it.
     *
     * @return empty when nothing of it steers the panel
     */
    default String steeringContext(PanelRequest request) {
        return "";
    }

    /**
     * What a model would be told for this request; empty for an engine that reads the words of a shot as they are.
     *
     * @throws EngineException when a panel could not be asked for like this
     */
    default Optional<FinalPrompt> finalPrompt(PanelRequest request) throws EngineException {
        return Optional.empty();
    }

    /**
     * Whether a panel may be drawn after the one before it in its scene, so that the shots of a scene have to be drawn one
     * after the other.
     */
    default boolean usesPreviousPanel() {
        return false;
    }

    /** Whether the coherence sheet is sent along as a picture. */
    default boolean usesSheet() {
        return false;
    }

    /**
     * How many panels of one sequence it draws at the same time; asked again before each, as machines come and go.
     *
     * @return at least 1
     */
    default int shotsAtOnce() {
        return 1;
    }

    /** Whether it draws on other machines: it may wait for one, and says by {@link Drawing#began} when it has it. */
    default boolean drawsElsewhere() {
        return false;
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
