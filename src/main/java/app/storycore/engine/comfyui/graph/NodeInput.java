package app.storycore.engine.comfyui.graph;

/**
 * An input of a node.
 *
 * @param node id of the node
 * @param name of the input
 */
public record NodeInput(String node, String name) {

    @Override
    public String toString() {
        return node + "." + name;
    }
}
