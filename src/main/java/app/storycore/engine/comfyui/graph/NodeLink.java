package app.storycore.engine.comfyui.graph;

/**
 * An input that takes what another node gives out.
 *
 * @param node id of the node it comes from
 * @param output which of that node's outputs, from 0
 */
public record NodeLink(String node, int output) {}
