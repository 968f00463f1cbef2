package app.storycore.workflow.server;

/** Which protocol a server speaks. */
public enum ServerKind {
    COMFYUI,
    /** The HTTP form of OpenAI's images. */
    OPENAI_IMAGES
}
