package app.storycore.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What a workflow was called that is gone; projects may name it still. */
@Entity
class DeletedWorkflow {

    @Id
    private String engineId;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected DeletedWorkflow() {}

    DeletedWorkflow(WorkflowInfo workflow) {
        this.engineId = workflow.engineId();
        this.name = workflow.name();
    }

    String name() {
        return name;
    }
}
