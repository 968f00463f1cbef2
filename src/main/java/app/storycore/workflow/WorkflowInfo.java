package app.storycore.workflow;

import app.storycore.workflow.server.ServerId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as lists show it.
 *
 * @param engineId by which projects name it
 * @param confirmed whether a person has said what its inputs are for; always true for a model
 * @param serverId of a model, null for a graph
 * @param model as its server calls it, empty for a graph or the model that the server chooses
 * @param mayBill whether its pictures may cost money
 * @param isDefault whether new projects begin with it
 */
public record WorkflowInfo(
        WorkflowId id,
        String engineId,
        WorkflowKind kind,
        String name,
        boolean confirmed,
        @Nullable ServerId serverId,
        String model,
        WorkflowRules rules,
        boolean mayBill,
        boolean enabled,
        boolean isDefault,
        Instant changedAt)
        implements Serializable {

    /** Whether it may draw: projects can choose it. */
    public boolean isUsable() {
        return confirmed && enabled;
    }
}
