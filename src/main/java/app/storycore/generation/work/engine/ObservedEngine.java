package app.storycore.generation.work.engine;

import app.storycore.base.Transactions;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.DrawingStoppedException;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.FinalPrompt;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.SheetResult;
import app.storycore.engine.ShotBrief;
import app.storycore.generation.StaleRunException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/** An engine that tells of every picture it is asked for; one that was stopped is no answer. */
final class ObservedEngine implements PanelEngine {

    private final PanelEngine engine;
    private final ApplicationEventPublisher publisher;

    ObservedEngine(PanelEngine engine, ApplicationEventPublisher publisher) {
        this.engine = engine;
        this.publisher = publisher;
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws EngineException;
    }

    @Override
    public SheetResult drawSheet(SheetRequest request, Drawing drawing) throws EngineException {
        return observed(() -> engine.drawSheet(request, drawing));
    }

    @Override
    public PanelResult drawPanel(PanelRequest request, Drawing drawing) throws EngineException {
        long begun = System.nanoTime();
        PanelResult panel = observed(() -> engine.drawPanel(request, drawing));
        return panel.drawnBy(engine, request, Duration.ofNanos(System.nanoTime() - begun));
    }

    private <T> T observed(Question<T> question) throws EngineException {
        long begun = System.nanoTime();
        try {
            T picture = question.ask();
            tell(begun, Optional.empty());
            return picture;
        } catch (EngineException e) {
            tell(begun, Optional.of(e.fault()));
            throw e;
        } catch (RuntimeException e) {
            if (!isOfTheRun(e)) {
                tell(begun, Optional.of(Fault.UNEXPECTED));
            }
            throw e;
        }
    }

    /** What was thrown by the run that draws, not by the engine: a stop, a loss to another run, a database away. */
    private static boolean isOfTheRun(RuntimeException failure) {
        return failure instanceof DrawingStoppedException
                || failure instanceof StaleRunException
                || Transactions.isDatabaseAway(failure);
    }

    private void tell(long begun, Optional<Fault> fault) {
        publisher.publishEvent(new EngineAnswered(id(), fault, Duration.ofNanos(System.nanoTime() - begun)));
    }

    @Override
    public String id() {
        return engine.id();
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public String version() {
        return engine.version();
    }

    @Override
    public List<ShotBrief> inSequence(List<ShotBrief> shots) {
        return engine.inSequence(shots);
    }

    @Override
    public Coherence plan(SheetRequest request) {
        return engine.plan(request);
    }

    @Override
    public Coherence steering(ShotBrief shot, Coherence whole) {
        return engine.steering(shot, whole);
    }

    @Override
    public String steeringContext(PanelRequest request) {
        return engine.steeringContext(request);
    }

    @Override
    public Optional<FinalPrompt> finalPrompt(PanelRequest request) throws EngineException {
        return engine.finalPrompt(request);
    }

    @Override
    public boolean usesPreviousPanel() {
        return engine.usesPreviousPanel();
    }

    @Override
    public boolean usesSheet() {
        return engine.usesSheet();
    }

    @Override
    public int shotsAtOnce() {
        return engine.shotsAtOnce();
    }

    @Override
    public boolean drawsElsewhere() {
        return engine.drawsElsewhere();
    }

    @Override
    public boolean stopsAtOnce() {
        return engine.stopsAtOnce();
    }
}
