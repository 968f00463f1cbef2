package app.storycore.project.ui.imports;

import app.storycore.base.ui.WrittenText;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.script.compare.BoardShot;
import app.storycore.project.script.compare.ScriptPart;
import app.storycore.project.script.compare.ScriptRow;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Consumer;

/** One difference between a script and the board, to be taken or left. */
final class ScriptRowLine extends Div {

    private static final int SHOWN_MAX = 600;

    private final Div text = new Div();
    private final Div head = new Div();

    /** @param onTake told when somebody takes it or leaves it */
    ScriptRowLine(ScriptRow row, boolean taken, Consumer<Boolean> onTake) {
        Span kind = new Span(ScriptRowText.icon(row).create(), new Span(ScriptRowText.of(row)));

        addClassNames("import-row", "script-row");
        getElement().setAttribute("data-difference", ScriptRowText.key(row));
        kind.addClassName("script-row-kind");
        head.addClassName("script-row-head");
        text.addClassName("import-row-text");
        head.add(kind);
        text.add(head);
        show(row);
        add(text);
        if (row.isChange()) {
            Checkbox take = new Checkbox(ScriptRowText.action(row), taken);
            take.addClassName("script-row-take");
            take.setAriaLabel(ScriptRowText.action(row) + ": " + ScriptRowText.of(row) + ", " + title(row));
            take.addValueChangeListener(change -> onTake.accept(change.getValue()));
            head.add(take);
        }
    }

    private void show(ScriptRow row) {
        switch (row) {
            case ScriptRow.Added added -> {
                detail(ScriptRowText.behind(added.behind()));
                fresh(added.now());
            }
            case ScriptRow.Changed changed -> {
                number(changed.shot());
                changes(changed.shot(), changed.now().draft(), changed.parts(), changed.edited());
            }
            case ScriptRow.Moved moved -> {
                number(moved.shot());
                detail(ScriptRowText.behind(moved.behind()));
                prompt(moved.shot().draft().prompt());
                changes(moved.shot(), moved.now().draft(), moved.parts(), moved.edited());
            }
            case ScriptRow.Missing missing -> {
                number(missing.shot());
                detail(getTranslation("shot.update.stays"));
                prompt(missing.shot().draft().prompt());
            }
            case ScriptRow.Unchanged unchanged -> {
                number(unchanged.shot());
                if (unchanged.edited()) {
                    detail(getTranslation("shot.update.own"));
                }
                prompt(unchanged.shot().draft().prompt());
            }
            case ScriptRow.Renamed renamed -> {
                detail(getTranslation("shot.update.scene", renamed.scene().number()));
                version(getTranslation("shot.update.was"), renamed.scene().heading(), "was");
                version(getTranslation("shot.update.now"), renamed.heading(), "now");
            }
        }
    }

    private static String title(ScriptRow row) {
        return switch (row) {
            case ScriptRow.Added added ->
                ImportMessages.clipped(added.now().draft().prompt(), 60);
            case ScriptRow.Changed changed -> changed.shot().label();
            case ScriptRow.Moved moved -> moved.shot().label();
            case ScriptRow.Missing missing -> missing.shot().label();
            case ScriptRow.Unchanged unchanged -> unchanged.shot().label();
            case ScriptRow.Renamed renamed -> renamed.scene().number();
        };
    }

    private void fresh(ParsedShot shot) {
        prompt(shot.draft().prompt());
        Div fields = new Div(ImportMessages.fields(shot.draft()));
        fields.addClassName("import-row-fields");
        text.add(fields);
        shot.faults().forEach(fault -> text.add(new ImportFaultLine(shot, ImportMessages.of(fault))));
    }

    private void changes(BoardShot shot, ShotDraft now, Set<ScriptPart> parts, boolean edited) {
        if (edited) {
            detail(getTranslation("shot.update.edited"));
        }
        String was = edited ? getTranslation("shot.update.yours") : getTranslation("shot.update.was");
        String is = edited ? getTranslation("shot.update.script") : getTranslation("shot.update.now");
        for (ScriptPart part : parts) {
            if (part != ScriptPart.PROMPT) {
                Div name = new Div(ScriptRowText.name(part));
                name.addClassName("import-row-fields");
                text.add(name);
            }
            version(was, ScriptRowText.of(part, shot.draft()), "was");
            version(is, ScriptRowText.of(part, now), "now");
        }
    }

    private void version(String name, String said, String which) {
        Span label = new Span(name);
        Div words = WrittenText.shownIn(new Div(ImportMessages.clipped(said, SHOWN_MAX)));
        Div version = new Div(label, words);
        version.addClassName("script-row-version");
        version.getElement().setAttribute("data-version", which);
        label.addClassName("script-row-label");
        words.addClassName("import-row-prompt");
        text.add(version);
    }

    private void number(BoardShot shot) {
        detail(getTranslation("shot.card", shot.label()));
    }

    private void detail(String words) {
        Span detail = new Span(words);
        detail.addClassName("import-row-fields");
        head.add(detail);
    }

    private void prompt(String words) {
        Div prompt = WrittenText.shownIn(new Div(ImportMessages.clipped(words, SHOWN_MAX)));
        prompt.addClassName("import-row-prompt");
        text.add(prompt);
    }
}
