package app.storycore.generation.ui.panel;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ui.status.MissesLine;
import app.storycore.generation.ui.status.PanelReportText;
import app.storycore.project.ShotId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How many panels of an ended generation miss something, and the way to their shots. */
final class PanelMisses extends Div {

    private static final int SHOWN = 8;

    private final Consumer<ShotId> onShot;
    private final MissesLine line = new MissesLine();
    private final Div links = new Div();
    private List<ShotSnapshot> shots = List.of();
    private @Nullable GenerationSnapshot generation;

    /** @param onShot goes to a shot */
    PanelMisses(Consumer<ShotId> onShot) {
        this.onShot = onShot;
        addClassName("panel-misses");
        links.addClassName("panel-misses-shots");
        setVisible(false);
        add(line, links);
    }

    void show(GenerationSnapshot generation) {
        this.generation = generation;
        show();
    }

    private void show() {
        if (generation != null) {
            boolean known = shots.stream().anyMatch(shot -> shot.generationId().equals(generation.id()));
            line.show(generation, known ? missing().size() : generation.withMisses());
            setVisible(line.isVisible());
        }
    }

    private List<ShotSnapshot> missing() {
        return shots.stream().filter(shot -> shot.misses() > 0).toList();
    }

    /** @param inUse the shots with the versions that are in use: one that was replaced misses nothing any more */
    void showShots(List<ShotSnapshot> inUse) {
        shots = List.copyOf(inUse);
        show();
        List<ShotSnapshot> missing = missing();
        links.removeAll();
        missing.stream().limit(SHOWN).map(this::link).forEach(links::add);
        if (missing.size() > SHOWN) {
            links.add(new Span(getTranslation("panel.more", missing.size() - SHOWN)));
        }
    }

    private NativeButton link(ShotSnapshot shot) {
        NativeButton go = new NativeButton(
                getTranslation("panel.fault", shot.shownNumber()), click -> onShot.accept(shot.shotId()));
        go.addClassName("panel-fault");
        go.getElement().setAttribute("type", "button");
        if (shot.deviations() != null) {
            go.getElement().setAttribute("title", PanelReportText.line(shot.deviations()));
        }
        return go;
    }
}
