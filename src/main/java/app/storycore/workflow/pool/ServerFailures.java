package app.storycore.workflow.pool;

import app.storycore.engine.Fault;
import app.storycore.engine.comfyui.client.NodeFault;
import app.storycore.engine.comfyui.job.JobFailure;
import app.storycore.engine.images.ImageFailedException;
import app.storycore.engine.remote.RemoteException;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.work.engine.StudioEngineException;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a picture that a server did not draw, and whether trying again may help. */
public final class ServerFailures {

    private ServerFailures() {}

    /** A call that brought no answer. */
    public static StudioEngineException of(String server, RemoteException failure) {
        return switch (failure.kind()) {
            case UNREACHABLE, CUT_OFF, TIMED_OUT, SERVER_ERROR ->
                failed(Fault.UNREACHABLE, ReasonCode.ENGINE_SERVER_AWAY, server);
            case BUSY -> failed(Fault.BUSY, ReasonCode.ENGINE_SERVER_BUSY, server);
            case NOT_AUTHORISED -> failed(Fault.NOT_EQUIPPED, ReasonCode.ENGINE_SERVER_LOGIN, server);
            case NOT_FOUND, REDIRECTED, FORBIDDEN_ADDRESS, BROKEN, TOO_LARGE, REFUSED ->
                failed(Fault.NOT_EQUIPPED, ReasonCode.ENGINE_SERVER_ADDRESS, server);
        };
    }

    /** A job of a ComfyUI server that brought no picture. */
    public static StudioEngineException of(String server, JobFailure failure) {
        return switch (failure) {
            case JobFailure.Refused refused ->
                failed(Fault.NOT_EQUIPPED, ReasonCode.WORKFLOW_REFUSED, server, words(refused.faults()));
            case JobFailure.OutOfMemory memory -> failed(Fault.OUT_OF_MEMORY, ReasonCode.ENGINE_SERVER_MEMORY, server);
            case JobFailure.NodeFailed node ->
                failed(
                        Fault.BROKEN_ANSWER,
                        ReasonCode.ENGINE_SERVER_FAILED,
                        server,
                        node.nodeType() + ": " + node.words());
            case JobFailure.StoppedThere stopped -> failed(Fault.BUSY, ReasonCode.ENGINE_SERVER_STOPPED, server);
            case JobFailure.Lost lost -> failed(Fault.UNREACHABLE, ReasonCode.ENGINE_SERVER_RESTARTED, server);
            case JobFailure.NoPicture none -> failed(Fault.BROKEN_ANSWER, ReasonCode.ENGINE_SERVER_NO_PICTURE, server);
            case JobFailure.TooLate late -> failed(Fault.TIMED_OUT, ReasonCode.ENGINE_SERVER_LATE, server);
        };
    }

    private static String words(List<NodeFault> faults) {
        return faults.stream()
                .map(fault -> (fault.type() + " " + fault.input()).strip() + ": " + fault.words())
                .distinct()
                .limit(3)
                .collect(Collectors.joining("; "));
    }

    /** A call to a server of images that brought no picture. */
    public static StudioEngineException of(String server, ImageFailedException failure) {
        return switch (failure.failure()) {
            case REFUSED_PROMPT -> failed(Fault.REFUSED, ReasonCode.PROMPT_REFUSED, server, failure.words());
            case REFUSED_REQUEST, NO_SUCH_MODEL ->
                failed(Fault.NOT_EQUIPPED, ReasonCode.WORKFLOW_REFUSED, server, failure.words());
            case NOT_AUTHORISED -> failed(Fault.NOT_EQUIPPED, ReasonCode.ENGINE_SERVER_LOGIN, server);
            case BUSY, OUT_OF_ORDER -> failed(Fault.BUSY, ReasonCode.ENGINE_SERVER_BUSY, server);
            case UNREACHABLE -> failed(Fault.UNREACHABLE, ReasonCode.ENGINE_SERVER_AWAY, server);
            case ANSWER_LOST -> failed(Fault.ANSWER_LOST, ReasonCode.ENGINE_ANSWER_LOST, server);
            case NO_PICTURE -> failed(Fault.ANSWER_LOST, ReasonCode.ENGINE_SERVER_NO_PICTURE, server);
        };
    }

    public static StudioEngineException failed(Fault fault, ReasonCode code, Object... arguments) {
        return new StudioEngineException(fault, Reason.of(code, arguments));
    }
}
