package app.storycore.project.ui.imports;

import app.storycore.project.script.compare.ScriptComparison;
import app.storycore.project.script.compare.ScriptRow;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows how a script differs from the board; lets people say which differences are taken over. */
final class ScriptDifferences extends Div {

    private final Runnable onChange;
    private final Paragraph summary = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private final Checkbox only = new Checkbox(getTranslation("shot.update.only"), true);
    private final VirtualList<ScriptRow> list = new VirtualList<>();
    private final Set<ScriptRow> taken = new LinkedHashSet<>();
    private List<ScriptRow> rows = List.of();

    /** @param onChange told when somebody takes others than before */
    ScriptDifferences(Runnable onChange) {
        this.onChange = onChange;
        addClassName("script-differences");
        summary.getElement().setAttribute("role", "status");
        hint.addClassName("import-hint");
        list.addClassName("import-list");
        list.setRenderer(
                new ComponentRenderer<>(row -> new ScriptRowLine(row, taken.contains(row), on -> take(row, on))));
        only.addValueChangeListener(change -> showRows());

        add(summary, hint, only, list);
    }

    void show(ScriptComparison comparison) {
        rows = comparison.rows();
        taken.clear();
        hint.setText(comparison.isCut() ? getTranslation("shot.update.hint.cut") : getTranslation("shot.update.hint"));
        rows.stream().filter(ScriptRow::isTakenAtFirst).forEach(taken::add);
        summary.setText(getTranslation("shot.update.summary", ScriptRowText.counts(rows)));
        showRows();
    }

    /** The differences that are to be taken over. */
    Set<ScriptRow> taken() {
        return new LinkedHashSet<>(taken);
    }

    private void take(ScriptRow row, boolean on) {
        if (on) {
            taken.add(row);
        } else {
            taken.remove(row);
        }
        onChange.run();
    }

    private void showRows() {
        List<ScriptRow> shown =
                rows.stream().filter(row -> row.isChange() || !only.getValue()).toList();
        list.setItems(shown);
        list.setVisible(!shown.isEmpty());
    }
}
