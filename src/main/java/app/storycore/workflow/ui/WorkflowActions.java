package app.storycore.workflow.ui;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Confirmation;
import app.storycore.base.ui.Toast;
import app.storycore.project.ProjectService;
import app.storycore.workflow.WorkflowId;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowKind;
import app.storycore.workflow.WorkflowQueries;
import app.storycore.workflow.WorkflowRejectedException;
import app.storycore.workflow.WorkflowReview;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.draw.TestRun;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerInfo;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import app.storycore.workflow.ui.trial.TestDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator can do with workflows; the list is shown anew after each. */
final class WorkflowActions {

    private final WorkflowService workflows;
    private final WorkflowQueries queries;
    private final ServerService servers;
    private final ProjectService projects;
    private final WorkflowChecks checks;
    private final TestStarter tests;
    private final AccountId administratorId;
    private Runnable afterwards = () -> {};

    WorkflowActions(
            WorkflowService workflows,
            WorkflowQueries queries,
            ServerService servers,
            ProjectService projects,
            WorkflowChecks checks,
            TestStarter tests,
            AccountId administratorId) {
        this.workflows = workflows;
        this.queries = queries;
        this.servers = servers;
        this.projects = projects;
        this.checks = checks;
        this.tests = tests;
        this.administratorId = administratorId;
    }

    /** Begins a test picture. */
    interface TestStarter {
        TestRun start(WorkflowId workflow, ServerId server, String prompt, TestRun.Watcher watcher);
    }

    void whenChanged(Runnable listener) {
        afterwards = listener;
    }

    static boolean hasFile(WorkflowInfo workflow) {
        return workflow.kind() == WorkflowKind.COMFYUI;
    }

    List<WorkflowInfo> list() {
        return workflows.list(administratorId);
    }

    String defaultEngine() {
        return queries.defaultEngine();
    }

    void upload(String name, byte[] file) {
        attempt(() -> askForInputs(workflows.upload(administratorId, name, file)));
    }

    /** What its inputs are for; for a model, which one it is. */
    void askForInputs(WorkflowInfo workflow) {
        if (hasFile(workflow)) {
            attempt(() -> ask(workflow, workflows.review(administratorId, workflow.id()), null));
        } else {
            askForModel(workflow);
        }
    }

    void askToReplace(WorkflowInfo workflow) {
        new ReplaceDialog(workflow.name(), file -> replace(workflow, file)).open();
    }

    /** Another file for the same workflow: stored only together with what its inputs are for. */
    private void replace(WorkflowInfo workflow, byte[] file) {
        attempt(() -> ask(workflow, workflows.review(administratorId, workflow.id(), file), file));
    }

    private void ask(WorkflowInfo workflow, WorkflowReview review, byte @Nullable [] file) {
        new BindingDialog(workflow.name(), review, bindings -> checks.check(review, bindings), bindings -> {
                    workflows.confirm(administratorId, workflow.id(), file, bindings);
                    saved(workflow.name());
                })
                .open();
    }

    void askForModel() {
        askForModel(null);
    }

    private void askForModel(@Nullable WorkflowInfo workflow) {
        List<ServerInfo> offered = servers.list(administratorId).stream()
                .filter(server -> server.kind() == ServerKind.OPENAI_IMAGES)
                .toList();
        if (offered.isEmpty()) {
            Toast.problem(I18NProvider.translate("engines.model.noServer"));
            return;
        }
        new ModelDialog(workflow, offered, checks::models, draft -> {
                    if (workflow == null) {
                        workflows.addModel(administratorId, draft.name(), draft.server(), draft.model());
                    } else {
                        workflows.changeModel(
                                administratorId, workflow.id(), draft.name(), draft.server(), draft.model());
                    }
                    saved(draft.name());
                })
                .open();
    }

    void askForRules(WorkflowInfo workflow) {
        new RulesDialog(workflow, (rules, mayBill) -> {
                    workflows.changeRules(administratorId, workflow.id(), rules, mayBill);
                    saved(workflow.name());
                })
                .open();
    }

    void askForTest(WorkflowInfo workflow) {
        new TestDialog(
                        workflow,
                        () -> checks.glance(workflow),
                        (server, prompt, watcher) -> tests.start(workflow.id(), server.id(), prompt, watcher))
                .open();
    }

    void askToRename(WorkflowInfo workflow) {
        new RenameDialog(workflow.name(), name -> {
                    workflows.rename(administratorId, workflow.id(), name);
                    saved(name);
                })
                .open();
    }

    private void saved(String name) {
        Toast.done(I18NProvider.translate("engines.saved", name));
        afterwards.run();
    }

    /** In a tab of its own, so that this page goes on speaking to the server. */
    void download(WorkflowInfo workflow) {
        UI.getCurrent().getPage().open(WorkflowFileController.address(workflow.id()), "_blank");
    }

    void enable(WorkflowInfo workflow, boolean on) {
        attempt(() -> {
            if (on) {
                workflows.enable(administratorId, workflow.id());
            } else {
                workflows.disable(administratorId, workflow.id());
            }
        });
        long uses = on ? 0 : projects.countDrawnBy(workflow.engineId());
        if (uses > 0) {
            Toast.problem(I18NProvider.translate("engines.disabled", uses));
        }
    }

    void makeDefault(String engineId) {
        attempt(() -> workflows.chooseDefault(administratorId, engineId));
    }

    void askToDelete(WorkflowInfo workflow) {
        long uses = projects.countDrawnBy(workflow.engineId());
        Confirmation.ask(
                I18NProvider.translate("engines.workflow.delete.title", workflow.name()),
                I18NProvider.translate("engines.workflow.delete.text", uses),
                I18NProvider.translate("users.cancel"),
                I18NProvider.translate("engines.workflow.delete"),
                () -> attempt(() -> workflows.delete(administratorId, workflow.id())));
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (WorkflowRejectedException rejected) {
            Toast.problem(RejectionText.of(rejected.reason()));
        } catch (NotFoundException gone) {
            Toast.problem(I18NProvider.translate("engines.gone"));
        }
        afterwards.run();
    }
}
