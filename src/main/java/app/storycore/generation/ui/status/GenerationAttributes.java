package app.storycore.generation.ui.status;

import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.dom.Element;

/** The attributes by which automation finds a generation and its state. */
public final class GenerationAttributes {

    private GenerationAttributes() {}

    public static void set(Element element, GenerationSnapshot generation) {
        element.setAttribute("data-generation", generation.id().toString());
        element.setAttribute("data-status", generation.status().name());
        element.setAttribute(
                "data-stage",
                generation.stage() == null ? "" : generation.stage().name());
        element.setAttribute("data-progress", Integer.toString(generation.percent()));
    }
}
