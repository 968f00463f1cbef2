package app.storycore.workflow.ui;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Confirmation;
import app.storycore.base.ui.Toast;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowKind;
import app.storycore.workflow.WorkflowQueries;
import app.storycore.workflow.WorkflowRejectedException;
import app.storycore.workflow.WorkflowReview;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.check.ServerCheck;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** The sketch engine and the workflows, and what can be done with them. */
final class WorkflowSection extends Section {

    private final WorkflowService workflows;
    private final WorkflowQueries queries;
    private final ServerCheck check;
    private final AccountId administratorId;
    private final UnorderedList list = new UnorderedList();

    WorkflowSection(WorkflowService workflows, WorkflowQueries queries, ServerCheck check, AccountId administratorId) {
        this.workflows = workflows;
        this.queries = queries;
        this.check = check;
        this.administratorId = administratorId;
        Div head = new Div(new H2(getTranslation("engines.workflows")));
        Paragraph hint = new Paragraph(getTranslation("engines.workflows.text"));

        addClassName("engine-section");
        head.addClassName("engine-section-head");
        hint.addClassName("engine-none");
        list.addClassName("engine-list");
        show();

        add(head, hint, new WorkflowUpload(getTranslation("engines.upload"), this::upload, Toast::problem), list);
    }

    private void show() {
        String byDefault = queries.defaultEngine();
        list.removeAll();
        list.add(new ListItem(WorkflowRow.sketch(byDefault.equals(WorkflowQueries.SKETCH), this)));
        workflows
                .list(administratorId)
                .forEach(workflow ->
                        list.add(new ListItem(WorkflowRow.of(workflow, byDefault.equals(workflow.engineId()), this))));
    }

    void upload(String name, byte[] file) {
        attempt(() -> askForBindings(workflows.upload(administratorId, name, file)));
    }

    void askForBindings(WorkflowInfo workflow) {
        attempt(() -> ask(workflow, workflows.review(administratorId, workflow.id()), null));
    }

    /** Another file for the same workflow: stored only together with what its inputs are for. */
    void replace(WorkflowInfo workflow, byte[] file) {
        attempt(() -> ask(workflow, workflows.review(administratorId, workflow.id(), file), file));
    }

    private void ask(WorkflowInfo workflow, WorkflowReview review, byte @Nullable [] file) {
        new BindingDialog(
                        workflow.name(),
                        review,
                        bindings -> check.check(administratorId, review.graph(), bindings),
                        bindings -> {
                            workflows.confirm(administratorId, workflow.id(), file, bindings);
                            Toast.done(getTranslation("engines.saved", workflow.name()));
                            show();
                        })
                .open();
    }

    void enable(WorkflowInfo workflow, boolean on) {
        attempt(() -> {
            if (on) {
                workflows.enable(administratorId, workflow.id());
            } else {
                workflows.disable(administratorId, workflow.id());
            }
        });
    }

    void makeDefault(String engineId) {
        attempt(() -> workflows.chooseDefault(administratorId, engineId));
    }

    void askToDelete(WorkflowInfo workflow) {
        Confirmation.ask(
                getTranslation("engines.workflow.delete.title", workflow.name()),
                getTranslation("engines.workflow.delete.text"),
                getTranslation("users.cancel"),
                getTranslation("engines.workflow.delete"),
                () -> attempt(() -> workflows.delete(administratorId, workflow.id())));
    }

    static boolean hasFile(WorkflowInfo workflow) {
        return workflow.kind() == WorkflowKind.COMFYUI;
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (WorkflowRejectedException rejected) {
            Toast.problem(RejectionText.of(rejected.reason()));
        } catch (NotFoundException gone) {
            Toast.problem(getTranslation("engines.gone"));
        }
        show();
    }
}
