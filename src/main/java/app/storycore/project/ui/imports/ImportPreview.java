package app.storycore.project.ui.imports;

import app.storycore.base.ui.WrittenText;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.imports.listing.ParsedShots;
import app.storycore.project.script.compare.ScriptComparison;
import app.storycore.project.script.compare.ScriptRow;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows what would come in, under which number, and what is wrong with it; lets people say what becomes of that. */
final class ImportPreview extends Div {

    /** What becomes of shots with problems. */
    private enum Faulty {
        KEEP,
        LEAVE_OUT
    }

    /** What becomes of a text that has shots in common with the board. */
    private enum Mode {
        UPDATE,
        APPEND
    }

    /** @param number in the project, 0 when it is left out */
    record Row(ParsedShot shot, int number) {}

    private final int present;
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>(getTranslation("shot.update.mode"));
    private final ScriptDifferences differences;
    private final Paragraph summary = new Paragraph();
    private final Paragraph unused = new Paragraph();
    private final Div notices = new Div();
    private final RadioButtonGroup<Faulty> faulty = new RadioButtonGroup<>(getTranslation("shot.import.faulty"));
    private final Checkbox only = new Checkbox(getTranslation("shot.import.faulty.only"));
    private final VirtualList<Row> list = new VirtualList<>();
    private ParsedShots listing = new ParsedShots(List.of(), List.of());
    private List<Row> rows = List.of();
    private @Nullable ScriptComparison comparison;

    /**
     * @param present shots that the project has already
     * @param onChange told when somebody wants others to come in than before
     */
    ImportPreview(int present, Runnable onChange) {
        this.present = present;
        differences = new ScriptDifferences(onChange);
        addClassName("import-preview");
        mode.addClassName("import-mode");
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(this::words);
        mode.setValue(Mode.UPDATE);
        mode.addValueChangeListener(change -> {
            showMode();
            onChange.run();
        });
        summary.getElement().setAttribute("role", "status");
        unused.addClassName("import-hint");
        notices.addClassName("import-hint");
        faulty.setItems(Faulty.values());
        faulty.setItemLabelGenerator(this::words);
        faulty.setValue(Faulty.KEEP);
        faulty.addValueChangeListener(change -> {
            number();
            onChange.run();
        });
        only.addValueChangeListener(change -> showRows());
        list.addClassName("import-list");
        list.setRenderer(new ComponentRenderer<>(ImportPreview::line));

        add(
                new H3(getTranslation("shot.import.preview")),
                mode,
                differences,
                summary,
                unused,
                notices,
                faulty,
                only,
                list);
        show(listing, null);
    }

    /** @param found how the shots differ from the board, null when there are none */
    void show(ParsedShots read, @Nullable ScriptComparison found) {
        listing = read;
        comparison = found != null && found.overlaps() ? found : null;
        if (comparison != null) {
            differences.show(comparison);
            mode.setLabel(comparison.isCut() ? getTranslation("shot.cut.mode") : getTranslation("shot.update.mode"));
        }
        long faults = faults();
        summary.setText(
                read.shots().isEmpty()
                        ? getTranslation("shot.import.nothing")
                        : getTranslation("shot.import.found", read.shots().size(), faults));
        unused.setText(getTranslation("shot.import.unused", String.join(", ", unusedColumns())));
        unused.setVisible(!read.unusedColumns().isEmpty());
        notices.removeAll();
        read.notices().forEach(notice -> notices.add(new Paragraph(ImportMessages.of(notice))));
        number();
        showMode();
    }

    private void showMode() {
        boolean append = update().isEmpty();
        mode.setVisible(comparison != null);
        differences.setVisible(!append);
        summary.setVisible(append);
        faulty.setVisible(append && faults() > 0);
        only.setVisible(append && faults() > 0);
        list.setVisible(append && !listing.shots().isEmpty());
    }

    /** How the board is to be updated; empty when all shots are to be added. */
    Optional<ScriptComparison> update() {
        return Optional.ofNullable(comparison).filter(there -> mode.getValue() == Mode.UPDATE);
    }

    /** The differences that are to be taken over to the board. */
    Set<ScriptRow> taken() {
        return differences.taken();
    }

    /** What would come in, in its order. */
    List<ParsedShot> wanted() {
        return rows.stream().filter(row -> row.number() > 0).map(Row::shot).toList();
    }

    /** Shots that were read and would not come in. */
    int leftOut() {
        return rows.size() - wanted().size();
    }

    private void number() {
        List<Row> numbered = new ArrayList<>();
        int number = present;
        for (ParsedShot shot : listing.shots()) {
            boolean comesIn = shot.canBeKept() && (shot.isFaultless() || faulty.getValue() == Faulty.KEEP);
            numbered.add(new Row(shot, comesIn ? ++number : 0));
        }
        rows = List.copyOf(numbered);
        showRows();
    }

    private void showRows() {
        boolean all = !only.getValue() || faults() == 0;
        list.setItems(
                rows.stream().filter(row -> all || !row.shot().isFaultless()).toList());
    }

    private long faults() {
        return listing.shots().stream().filter(shot -> !shot.isFaultless()).count();
    }

    private List<String> unusedColumns() {
        return listing.unusedColumns().stream()
                .limit(12)
                .map(name -> ImportMessages.clipped(name, 40))
                .toList();
    }

    private String words(Faulty choice) {
        return switch (choice) {
            case KEEP -> getTranslation("shot.import.faulty.KEEP");
            case LEAVE_OUT -> getTranslation("shot.import.faulty.LEAVE_OUT");
        };
    }

    private String words(Mode choice) {
        return switch (choice) {
            case UPDATE -> getTranslation("shot.update.UPDATE");
            case APPEND -> getTranslation("shot.update.APPEND");
        };
    }

    private static Div line(Row row) {
        ParsedShot shot = row.shot();
        Div number = new Div(row.number() > 0 ? Integer.toString(row.number()) : "–");
        Div prompt =
                WrittenText.shownIn(new Div(ImportMessages.clipped(shot.draft().prompt(), 600)));
        Div fields = new Div(ImportMessages.fields(shot.draft()));
        Div text = new Div(prompt, fields);
        Div line = new Div(number, text);

        line.addClassName("import-row");
        number.addClassName("import-row-number");
        text.addClassName("import-row-text");
        prompt.addClassName("import-row-prompt");
        fields.addClassName("import-row-fields");
        if (row.number() == 0) {
            line.addClassName("import-row-out");
            fields.setText(line.getTranslation("shot.import.out"));
        }
        shot.faults().forEach(fault -> text.add(new ImportFaultLine(shot, ImportMessages.of(fault))));
        return line;
    }
}
