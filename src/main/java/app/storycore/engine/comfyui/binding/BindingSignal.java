package app.storycore.engine.comfyui.binding;

/** Why a binding is proposed, the surest reason first. */
public enum BindingSignal {
    /** The node's title says so, such as {@code STUDIO:prompt}. */
    TITLE,
    /** The links of the sampler lead there. */
    TRACED,
    /** The name of the input in a node of this class. */
    CLASS_AND_NAME,
    /** The name of the input. */
    NAME
}
