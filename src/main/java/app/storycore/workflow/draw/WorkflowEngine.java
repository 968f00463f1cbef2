package app.storycore.workflow.draw;

import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.SheetResult;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.prompt.ComposedPrompt;
import app.storycore.engine.prompt.PromptComposer;
import app.storycore.engine.prompt.PromptRequest;
import app.storycore.engine.prompt.PromptTemplate;
import app.storycore.engine.prompt.PromptTemplateException;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.workflow.DrawableWorkflow;
import java.io.InterruptedIOException;
import java.math.BigInteger;
import java.util.List;

/**
 * Draws panels with a workflow on servers elsewhere. The coherence sheet is for people and does not steer them: the engine
 * that comes with the application plans and draws it.
 */
abstract class WorkflowEngine implements PanelEngine {

    /** What steers no panel. */
    private static final Coherence NOTHING = new Coherence(
            new Coherence.Palette(0, 0, 0, 0, 0, 0, 0, 0, 0), new Coherence.Light(1, 45), 500, List.of(), List.of());

    private final DrawableWorkflow workflow;
    private final PanelEngine planner;

    WorkflowEngine(DrawableWorkflow workflow, PanelEngine planner) {
        this.workflow = workflow;
        this.planner = planner;
    }

    /** Draws one panel; a stop passes through. */
    abstract PanelResult draw(PanelRequest request, ComposedPrompt prompt, Drawing drawing)
            throws EngineException, InterruptedIOException;

    @Override
    public final PanelResult drawPanel(PanelRequest request, Drawing drawing) throws EngineException {
        ComposedPrompt prompt = PromptComposer.compose(
                template(),
                new PromptRequest(
                        request.shot(),
                        request.style(),
                        List.of(),
                        null,
                        null,
                        workflow.rules().negative(),
                        0));
        try {
            return draw(request, prompt, drawing);
        } catch (InterruptedIOException e) {
            throw ServerFailures.failed(Fault.BUSY, ReasonCode.ENGINE_SERVER_BUSY, workflow.name());
        }
    }

    private PromptTemplate template() throws EngineException {
        String text = workflow.rules().promptTemplate();
        try {
            return text.isBlank() ? PromptTemplate.DEFAULT : PromptTemplate.parse(text);
        } catch (PromptTemplateException e) {
            throw ServerFailures.failed(Fault.NOT_EQUIPPED, ReasonCode.WORKFLOW_TEMPLATE, workflow.name());
        }
    }

    /** All 64 bits of a seed, as a number that is not negative. */
    static BigInteger seed(PanelRequest request) {
        return new BigInteger(Long.toUnsignedString(request.seed().value()));
    }

    @Override
    public final String id() {
        return workflow.engineId();
    }

    @Override
    public final String name() {
        return workflow.name();
    }

    @Override
    public final String version() {
        return workflow.version();
    }

    @Override
    public final Coherence plan(SheetRequest request) {
        return planner.plan(request);
    }

    @Override
    public final Coherence steering(ShotBrief shot, Coherence whole) {
        return NOTHING;
    }

    @Override
    public final boolean stopsAtOnce() {
        return true;
    }

    @Override
    public final SheetResult drawSheet(SheetRequest request, Drawing drawing) throws EngineException {
        return planner.drawSheet(request, drawing);
    }
}
