package app.storycore.workflow;

/** What a workflow consists of. */
public enum WorkflowKind {
    /** A graph that any ComfyUI server with its nodes and models can run. */
    COMFYUI,
    /** A model of one server of images. */
    IMAGES
}
