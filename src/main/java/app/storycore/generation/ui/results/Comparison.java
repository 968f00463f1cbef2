package app.storycore.generation.ui.results;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.ShotDetails;
import app.storycore.generation.ui.picture.PictureViewer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two generations of one project side by side, shot by shot; grows on demand. */
final class Comparison extends Div {

    private static final int PAGE = 30;

    private final PictureViewer viewer;
    private final GenerationSnapshot now;
    private final GenerationSnapshot then;
    private final List<ShotComparison> pairs;
    private final Map<Integer, ComparisonRow> rows = new HashMap<>();
    private final Span count = new Span();
    private final Checkbox onlyChanged = new Checkbox(getTranslation("compare.onlyChanged"));
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(getTranslation("results.more"), click -> showMore());

    Comparison(GenerationHistory history, PictureViewer viewer, GenerationSnapshot now, GenerationSnapshot then) {
        this.viewer = viewer;
        this.now = now;
        this.then = then;
        pairs = new ArrayList<>(ShotComparison.match(shots(history, now), shots(history, then)));
        Div head = new Div(count, onlyChanged);
        head.addClassName("comparison-head");
        count.addClassName("comparison-count");
        more.addClassName("show-more");
        onlyChanged.addValueChangeListener(change -> showAnew());

        add(head, list, more);
        showAnew();
    }

    /** Whether this is the earlier one. */
    boolean isWith(@Nullable GenerationId earlier) {
        return then.id().equals(earlier);
    }

    /** Shows what a shot of the later generation has become. */
    void show(ShotSnapshot shot) {
        int index = shot.number() - 1;
        if (shot.generationId().equals(now.id()) && index < now.totalShots()) {
            pairs.set(index, pairs.get(index).with(shot));
            ComparisonRow row = rows.get(index);
            if (row != null) {
                row.show(pairs.get(index));
            }
            showCount();
        }
    }

    private static List<ShotDetails> shots(GenerationHistory history, GenerationSnapshot of) {
        return history.shotsAfter(0, of.id(), of.ownerId(), of.totalShots());
    }

    private void showAnew() {
        rows.clear();
        list.removeAll();
        showCount();
        showMore();
    }

    private void showCount() {
        long changed = pairs.stream().filter(Comparison::isChanged).count();
        count.setText(getTranslation("compare.count", changed, pairs.size()));
    }

    private void showMore() {
        List<Integer> open = IntStream.range(0, pairs.size())
                .filter(index -> !rows.containsKey(index))
                .filter(index -> !onlyChanged.getValue() || isChanged(pairs.get(index)))
                .boxed()
                .toList();
        open.stream().limit(PAGE).forEach(this::addRow);
        more.setVisible(open.size() > PAGE);
    }

    private void addRow(int index) {
        ComparisonRow row = new ComparisonRow(now, then, this::open);
        row.show(pairs.get(index));
        rows.put(index, row);
        list.add(row);
    }

    private static boolean isChanged(ShotComparison pair) {
        return pair.difference() != ShotComparison.Difference.SAME;
    }

    private void open(ComparisonRow row, ShotComparison.Side side) {
        boolean later = side.shot().generationId().equals(now.id());
        List<ShotSnapshot> shots = pairs.stream()
                .flatMap(ShotComparison::sides)
                .map(ShotComparison.Side::shot)
                .filter(shot -> shot.generationId().equals(side.shot().generationId()))
                .toList();
        viewer.open(shots, side.shot().number(), number -> row.focus(later));
    }
}
