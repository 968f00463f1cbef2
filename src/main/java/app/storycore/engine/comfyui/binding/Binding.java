package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.NodeInput;
import app.storycore.engine.comfyui.graph.WorkflowNode;

/**
 * One input of a workflow and what it is for, with what finds its node again after an edit.
 *
 * @param number of a reference picture, from 1; 0 for every other role
 * @param node id of the node
 * @param input name of the input, empty for an output
 * @param type class of the node
 * @param title of the node, empty when it has none
 */
public record Binding(BindingRole role, int number, String node, String input, String type, String title) {

    static Binding of(BindingRole role, int number, WorkflowNode node, String input) {
        return new Binding(role, number, node.id(), input, node.type(), node.title());
    }

    static Binding of(BindingRole role, WorkflowNode node, String input) {
        return of(role, 0, node, input);
    }

    /** The input that it fills. */
    public NodeInput target() {
        return new NodeInput(node, input);
    }

    Binding at(WorkflowNode other) {
        return of(role, number, other, input);
    }

    Binding numbered(int another) {
        return new Binding(role, another, node, input, type, title);
    }
}
