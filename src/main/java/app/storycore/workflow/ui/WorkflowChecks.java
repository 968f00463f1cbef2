package app.storycore.workflow.ui;

import app.storycore.account.AccountId;
import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowReview;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.check.ServerCheck;
import app.storycore.workflow.check.ServerState;
import app.storycore.workflow.check.WorkflowVerdict;
import app.storycore.workflow.server.ServerId;
import java.util.List;

/** What an administrator's page asks servers, beside the page. */
final class WorkflowChecks {

    private final WorkflowService workflows;
    private final ServerCheck check;
    private final AccountId administratorId;

    WorkflowChecks(WorkflowService workflows, ServerCheck check, AccountId administratorId) {
        this.workflows = workflows;
        this.check = check;
        this.administratorId = administratorId;
    }

    /** Where a workflow can draw as it is stored. */
    WorkflowVerdict glance(WorkflowInfo workflow) {
        ServerId server = workflow.serverId();
        if (server != null) {
            return check.checkModel(administratorId, server, workflow.model());
        }
        WorkflowReview review = workflows.review(administratorId, workflow.id());
        return check.glance(administratorId, review.graph(), review.bindings());
    }

    /** Where a graph can draw with bindings that are not stored yet. */
    WorkflowVerdict check(WorkflowReview review, List<Binding> bindings) {
        return check.check(administratorId, review.graph(), bindings);
    }

    /** The models that a server of images names, none when it does not or does not answer. */
    List<String> models(ServerId server) {
        return check.state(administratorId, server) instanceof ServerState.Images images ? images.models() : List.of();
    }
}
