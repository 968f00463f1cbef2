package app.storycore.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Base64;
import java.util.UUID;

/** The uploaded file of a workflow, byte for byte. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class WorkflowFile {

    @Id
    private UUID workflowId;

    private String content;

    @SuppressWarnings("NullAway.Init")
    protected WorkflowFile() {}

    WorkflowFile(UUID workflowId, byte[] file) {
        this.workflowId = workflowId;
        this.content = Base64.getEncoder().encodeToString(file);
    }

    void replace(byte[] file) {
        content = Base64.getEncoder().encodeToString(file);
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }
}
