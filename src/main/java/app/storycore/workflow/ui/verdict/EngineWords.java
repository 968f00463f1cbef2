package app.storycore.workflow.ui.verdict;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.ByteSizeText;
import app.storycore.workflow.check.ServerProblem;
import app.storycore.workflow.check.ServerState;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerKind;

/** What servers are and how they are, in words. */
public final class EngineWords {

    private EngineWords() {}

    public static String of(ServerKind kind) {
        return switch (kind) {
            case COMFYUI -> translate("engines.kind.comfyui");
            case OPENAI_IMAGES -> translate("engines.kind.images");
        };
    }

    public static String of(LoginKind kind) {
        return switch (kind) {
            case NONE -> translate("engines.login.none");
            case HEADER -> translate("engines.login.header");
            case BASIC -> translate("engines.login.basic");
        };
    }

    public static String of(ServerState state) {
        return switch (state) {
            case ServerState.ComfyUi up -> comfyUi(up);
            case ServerState.Images up ->
                translate("engines.state.images", up.models().size());
            case ServerState.Failed failed -> of(failed.problem());
        };
    }

    private static String comfyUi(ServerState.ComfyUi up) {
        String version = up.version().isEmpty() ? "?" : up.version();
        String devices = up.devices().isEmpty() ? "?" : String.join(", ", up.devices());
        return up.freeMemory() == 0
                ? translate("engines.state.comfyui", version, devices, up.jobs())
                : translate(
                        "engines.state.comfyui.memory",
                        version,
                        devices,
                        ByteSizeText.inWords(up.freeMemory()),
                        up.jobs());
    }

    public static String of(ServerProblem problem) {
        return switch (problem) {
            case SECRET_UNREADABLE -> translate("engines.problem.secretUnreadable");
            case NOT_AUTHORISED -> translate("engines.problem.notAuthorised");
            case UNREACHABLE -> translate("engines.problem.unreachable");
            case TIMED_OUT -> translate("engines.problem.timedOut");
            case CUT_OFF -> translate("engines.problem.cutOff");
            case ANOTHER_PROGRAM -> translate("engines.problem.anotherProgram");
            case REDIRECTED -> translate("engines.problem.redirected");
            case FORBIDDEN_ADDRESS -> translate("engines.rejected.forbiddenHost");
            case BUSY -> translate("engines.problem.busy");
            case SERVER_ERROR -> translate("engines.problem.serverError");
        };
    }
}
