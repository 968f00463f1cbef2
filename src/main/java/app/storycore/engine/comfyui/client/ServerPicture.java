package app.storycore.engine.comfyui.client;

/**
 * A picture that lies on the server.
 *
 * @param folder below the folder of its type, empty for none
 * @param type {@code output}, {@code temp} or {@code input}
 */
public record ServerPicture(String name, String folder, String type) {

    /** As an input of a node that loads pictures takes it. */
    public String asInput() {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
