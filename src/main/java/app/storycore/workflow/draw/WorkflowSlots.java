package app.storycore.workflow.draw;

import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingRole;
import app.storycore.workflow.DrawableWorkflow;
import java.util.List;

/**
 * What a workflow takes besides the words of a shot.
 *
 * @param references how many reference pictures
 * @param start whether it draws over a picture
 * @param negative whether it can be told what not to draw
 */
record WorkflowSlots(int references, boolean start, boolean negative) {

    static WorkflowSlots of(DrawableWorkflow workflow) {
        return switch (workflow) {
            case DrawableWorkflow.ComfyUi graph -> of(graph.bindings());
            case DrawableWorkflow.Images model ->
                new WorkflowSlots(model.rules().pictures(), false, false);
        };
    }

    private static WorkflowSlots of(List<Binding> bindings) {
        int references = bindings.stream()
                .filter(binding -> binding.role() == BindingRole.REFERENCE)
                .mapToInt(Binding::number)
                .max()
                .orElse(0);
        return new WorkflowSlots(
                references, has(bindings, BindingRole.START_PICTURE), has(bindings, BindingRole.NEGATIVE_PROMPT));
    }

    private static boolean has(List<Binding> bindings, BindingRole role) {
        return bindings.stream().anyMatch(binding -> binding.role() == role);
    }
}
