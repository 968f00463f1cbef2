package app.storycore.engine.comfyui.client;

/**
 * What a server has against a node of a workflow.
 *
 * @param node its id, empty when the whole workflow is meant
 * @param type its class
 * @param code such as {@code value_not_in_list}
 * @param input the input that it is about, empty when it is about none
 * @param words of the server, without a stack trace
 */
public record NodeFault(String node, String type, String code, String input, String words) {}
