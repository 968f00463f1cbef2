package app.storycore.engine.comfyui.binding;

/** What is put into an input of a workflow, or taken from a node. */
public enum BindingRole {
    /** The text that says what to draw; at least one is needed. */
    PROMPT,
    /** The text that says what not to draw. */
    NEGATIVE_PROMPT,
    /** Width in pixels. */
    WIDTH,
    /** Height in pixels. */
    HEIGHT,
    /** The seed, in each node that has one. */
    SEED,
    /** A picture of somebody or something that is to look the same; numbered from 1. */
    REFERENCE,
    /** The picture that is drawn over. */
    START_PICTURE,
    /** The node whose picture is the panel; exactly one is needed. */
    OUTPUT
}
