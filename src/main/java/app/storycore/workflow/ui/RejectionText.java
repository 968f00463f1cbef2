package app.storycore.workflow.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.engine.prompt.PromptField;
import app.storycore.workflow.WorkflowRejectedException;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerRejectedException;

/** Why a server or a workflow cannot be like this, and what to do. */
final class RejectionText {

    private static final int MEGABYTE = 1 << 20;

    private RejectionText() {}

    static String of(ServerRejectedException.Reason reason) {
        return switch (reason) {
            case NAME_LENGTH -> translate("engines.rejected.name", ServerDraft.NAME_MAX);
            case NAME_TAKEN -> translate("engines.rejected.nameTaken");
            case NOT_AN_ADDRESS -> translate("engines.rejected.address");
            case ADDRESS_WITH_MORE -> translate("engines.rejected.addressWithMore");
            case FORBIDDEN_HOST -> translate("engines.rejected.forbiddenHost");
            case LOGIN_NAME -> translate("engines.rejected.login");
            case SECRET -> translate("engines.rejected.secret");
            case SECRET_AGAIN -> translate("engines.rejected.secretAgain");
            case JOBS_AT_ONCE -> translate("engines.rejected.jobs", ServerDraft.MOST_JOBS);
            case SIZES -> translate("engines.rejected.sizes");
            case USED -> translate("engines.rejected.used");
            case KIND_CHANGED -> translate("engines.rejected.kind");
        };
    }

    static String of(WorkflowRejectedException.Reason reason) {
        return switch (reason) {
            case NAME_LENGTH -> translate("engines.rejected.name", WorkflowService.NAME_MAX);
            case EDITOR_FORMAT -> translate("engines.rejected.editorFormat");
            case PICTURE -> translate("engines.rejected.picture");
            case NOT_JSON, NOT_A_WORKFLOW, BROKEN_LINK, CIRCULAR -> translate("engines.rejected.noWorkflow");
            case TOO_LARGE -> translate("engines.rejected.tooLarge", WorkflowService.MOST_BYTES / MEGABYTE);
            case NO_PROMPT -> translate("engines.problem.noPrompt");
            case NO_OUTPUT -> translate("engines.problem.noOutput");
            case SEVERAL_OUTPUTS -> translate("engines.problem.severalOutputs");
            case INPUT_TWICE -> translate("engines.rejected.inputTwice");
            case NO_SUCH_INPUT -> translate("engines.rejected.noInput");
            case TEMPLATE_WITHOUT_SHOT -> translate("engines.template.noShot", "{" + PromptField.SHOT.word() + "}");
            case RULES_LENGTH, MODEL -> translate("engines.rejected.tooLong");
            case NOT_USABLE -> translate("engines.rejected.notUsable");
        };
    }
}
