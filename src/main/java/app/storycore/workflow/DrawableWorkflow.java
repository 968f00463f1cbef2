package app.storycore.workflow;

import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.images.ImageSize;
import app.storycore.workflow.server.ServerId;
import java.util.List;

/** A workflow that may draw, as whoever draws with it needs it. */
public sealed interface DrawableWorkflow {

    /** By which projects name it. */
    String engineId();

    String name();

    /** 16 hexadecimal digits: another one means that the same request may give another picture. */
    String version();

    WorkflowRules rules();

    /** Whether its pictures may cost money. */
    boolean mayBill();

    /**
     * A graph for any ComfyUI server that has its nodes and models.
     *
     * @param bindings what its inputs are for, as a person confirmed it
     * @param models names of the files of models in the part that draws
     */
    record ComfyUi(
            String engineId,
            String name,
            String version,
            WorkflowRules rules,
            boolean mayBill,
            WorkflowGraph graph,
            List<Binding> bindings,
            List<String> models)
            implements DrawableWorkflow {

        public ComfyUi {
            bindings = List.copyOf(bindings);
            models = List.copyOf(models);
        }
    }

    /**
     * A model of one server of images, which may be disabled now.
     *
     * @param model empty for the one that the server chooses
     * @param sizes that the server draws, empty for any
     * @param takesSeed whether it is sent a seed
     */
    record Images(
            String engineId,
            String name,
            String version,
            WorkflowRules rules,
            boolean mayBill,
            ServerId serverId,
            String model,
            List<ImageSize> sizes,
            boolean takesSeed)
            implements DrawableWorkflow {

        public Images {
            sizes = List.copyOf(sizes);
        }
    }
}
