package app.storycore.workflow.draw;

import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.FinalPrompt;
import app.storycore.engine.PanelContext;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelProvenance;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.PanelResult;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.SheetResult;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.prompt.PromptTemplateException;
import app.storycore.generation.reason.FileReasons;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.workflow.DrawableWorkflow;
import app.storycore.workflow.pool.ServerFailures;
import app.storycore.workflow.pool.UnreadablePictureException;
import java.io.InterruptedIOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws panels with a workflow on servers elsewhere. The coherence sheet is for people and steers them only where the
 * workflow asks for it: the engine that comes with the application plans and draws it.
 */
abstract class WorkflowEngine implements PanelEngine {

    private final DrawableWorkflow workflow;
    private final PanelEngine planner;
    private final WorkflowSlots slots;

    WorkflowEngine(DrawableWorkflow workflow, PanelEngine planner) {
        this.workflow = workflow;
        this.planner = planner;
        this.slots = WorkflowSlots.of(workflow);
    }

    /** Draws one panel; a stop passes through. */
    abstract PanelResult draw(PanelRequest request, PanelInputs inputs, Drawing drawing)
            throws EngineException, InterruptedIOException, UnreadablePictureException;

    @Override
    public final PanelResult drawPanel(PanelRequest request, Drawing drawing) throws EngineException {
        try {
            return draw(request, PanelInputs.of(workflow.rules(), slots, request), drawing);
        } catch (PromptTemplateException e) {
            throw ServerFailures.failed(Fault.NOT_EQUIPPED, ReasonCode.WORKFLOW_TEMPLATE, workflow.name());
        } catch (UnreadablePictureException e) {
            throw ServerFailures.failed(Fault.STORAGE, ReasonCode.REFERENCE_UNREADABLE, FileReasons.of(e.trouble()));
        } catch (InterruptedIOException e) {
            throw ServerFailures.failed(Fault.BUSY, ReasonCode.ENGINE_SERVER_BUSY, workflow.name());
        }
    }

    /** What is sent but for the panels of other shots, as they are when the sequence is planned. */
    @Override
    public final String steeringContext(PanelRequest request) {
        try {
            PanelInputs inputs = PanelInputs.of(workflow.rules(), slots, alone(request));
            return JsonMapper.shared()
                    .writeValueAsString(
                            List.of(inputs.prompt().text(), inputs.prompt().negative(), inputs.pictures()));
        } catch (PromptTemplateException e) {
            return workflow.rules().promptTemplate();
        }
    }

    @Override
    public final Optional<FinalPrompt> finalPrompt(PanelRequest request) throws EngineException {
        try {
            PanelInputs inputs = PanelInputs.of(workflow.rules(), slots, request);
            return Optional.of(new FinalPrompt(
                    inputs.prompt().text(),
                    inputs.prompt().negative(),
                    inputs.pictures().stream()
                            .map(picture -> new FinalPrompt.Picture(picture.kind(), picture.name()))
                            .toList()));
        } catch (PromptTemplateException e) {
            throw ServerFailures.failed(Fault.NOT_EQUIPPED, ReasonCode.WORKFLOW_TEMPLATE, workflow.name());
        }
    }

    private static PanelRequest alone(PanelRequest request) {
        PanelContext context = request.context();
        return new PanelRequest(
                request.shot(),
                request.style(),
                request.seed(),
                request.coherence(),
                request.width(),
                request.height(),
                PanelContext.planned(context.casting(), context.negative()));
    }

    @Override
    public final boolean usesPreviousPanel() {
        return workflow.rules().usesPrevious() && (slots.references() > 0 || slots.start());
    }

    @Override
    public final boolean usesSheet() {
        return workflow.rules().asksSheet() && slots.references() > 0;
    }

    /** How a panel was drawn. */
    final PanelProvenance provenance(String server, String sentSeed, PanelInputs inputs, String job, Duration took) {
        return new PanelProvenance(
                workflow.name(),
                workflow.version(),
                server,
                sentSeed,
                inputs.prompt().text(),
                inputs.prompt().negative(),
                job,
                took.toMillis(),
                workflow.mayBill(),
                inputs.pictures());
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
        return usesSheet() ? whole : Coherence.NONE;
    }

    @Override
    public final boolean drawsElsewhere() {
        return true;
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
