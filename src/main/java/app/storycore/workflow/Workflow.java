package app.storycore.workflow;

import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.workflow.server.ServerId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What servers draw with. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class Workflow {

    @Id
    private UUID id;

    private String engineId;

    @Enumerated(EnumType.STRING)
    private WorkflowKind kind;

    private String name;
    private @Nullable String bindings;
    private boolean confirmed;
    private @Nullable UUID serverId;
    private @Nullable String model;
    private @Nullable String promptTemplate;
    private @Nullable String negativePrompt;
    private @Nullable String pictureName;
    private boolean usesPrevious = true;
    private boolean asksSheet;
    private int pictures;
    private boolean mayBill;
    private boolean enabled = true;
    private boolean isDefault;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Workflow() {}

    private Workflow(String engineId, WorkflowKind kind, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.engineId = engineId;
        this.kind = kind;
        this.name = name;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** A graph, which nobody has said anything about yet. */
    static Workflow graph(String engineId, String name, Instant now) {
        return new Workflow(engineId, WorkflowKind.COMFYUI, name, now);
    }

    static Workflow model(String engineId, String name, ServerId server, String model, Instant now) {
        Workflow workflow = new Workflow(engineId, WorkflowKind.IMAGES, name, now);
        workflow.confirmed = true;
        workflow.draw(server, model, now);
        return workflow;
    }

    UUID id() {
        return id;
    }

    void rename(String newName, Instant now) {
        name = newName;
        changedAt = now;
    }

    void draw(ServerId server, String newModel, Instant now) {
        serverId = server.value();
        model = newModel.isEmpty() ? null : newModel;
        changedAt = now;
    }

    void confirm(List<Binding> said, Instant now) {
        bindings = BindingJson.write(said);
        confirmed = true;
        changedAt = now;
    }

    void change(WorkflowRules rules, Instant now) {
        promptTemplate = orNull(rules.promptTemplate());
        negativePrompt = orNull(rules.negative());
        pictureName = orNull(rules.pictureName());
        usesPrevious = rules.usesPrevious();
        asksSheet = rules.asksSheet();
        pictures = rules.pictures();
        changedAt = now;
    }

    void bill(boolean may, Instant now) {
        mayBill = may;
        changedAt = now;
    }

    void enable(boolean on, Instant now) {
        enabled = on;
        changedAt = now;
    }

    /** As they were confirmed; empty before. */
    List<Binding> bindings() {
        return Objects.requireNonNullElse(BindingJson.read(bindings), List.of());
    }

    /** The text that they are kept as, empty before they are confirmed. */
    String bindingText() {
        return orEmpty(bindings);
    }

    WorkflowInfo info() {
        return new WorkflowInfo(
                new WorkflowId(id),
                engineId,
                kind,
                name,
                confirmed,
                serverId == null ? null : new ServerId(serverId),
                orEmpty(model),
                new WorkflowRules(
                        orEmpty(promptTemplate),
                        orEmpty(negativePrompt),
                        orEmpty(pictureName),
                        usesPrevious,
                        asksSheet,
                        pictures),
                mayBill,
                enabled,
                isDefault,
                changedAt);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
