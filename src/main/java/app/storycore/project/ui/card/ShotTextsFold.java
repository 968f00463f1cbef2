package app.storycore.project.ui.card;

import app.storycore.base.VisibleText;
import app.storycore.base.ui.StudioIcon;
import app.storycore.project.ShotDraft;
import app.storycore.project.text.ShotTexts;
import app.storycore.project.ui.edit.ShotField;
import app.storycore.project.ui.edit.ShotFieldText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;

/**
 * Dialogue, action and notes of a shot: a line to press, which opens the fields. A board shows a hundred of these lines, so
 * that each is a single element, and the fields are made when somebody wants to write.
 */
final class ShotTextsFold extends Div {

    private static final List<ShotField> TEXTS = List.of(ShotField.DIALOGUE, ShotField.ACTION, ShotField.NOTES);
    private static final int ROWS = 8;
    private static final int LINE_LENGTH = 240;
    private static final int STORE_AFTER_MS = 2_000;
    private static final String PRESSED = "event.target.closest('[data-text]')?.dataset.text ?? ''";

    private final ShotFieldListener listener;
    private final NativeButton line = new NativeButton();
    private final Div fields = new Div();
    private final Map<ShotField, ShotTextArea> areas = new EnumMap<>(ShotField.class);
    private ShotDraft written = ShotDraft.empty();
    private ShotDraft stored = ShotDraft.empty();
    private String shown = "";

    ShotTextsFold(ShotFieldListener listener) {
        this.listener = listener;
        addClassName("shot-texts");
        line.addClassName("shot-texts-line");
        line.getElement().setAttribute("type", "button").setAttribute("aria-expanded", "false");
        line.getElement()
                .addEventListener(
                        "click",
                        event -> open(ShotField.named(
                                        event.getEventData().get(PRESSED).asString())
                                .orElse(ShotField.DIALOGUE)))
                .addEventData(PRESSED);
        getElement()
                .addEventListener("input", event -> listener.paused())
                .debounce(STORE_AFTER_MS, DebouncePhase.TRAILING);
        add(line);
        showLine();
    }

    /** Shows what is written, and nobody is told. */
    void show(ShotDraft draft, ShotDraft inDatabase) {
        written = draft;
        stored = inDatabase;
        areas.forEach((field, area) -> show(field, area));
        showLine();
    }

    /** Shows what was written on this card. */
    void written(ShotDraft draft) {
        written = draft;
        areas.forEach(this::judge);
        showLine();
    }

    /** Takes what was typed into a field in the last moment. */
    void hear(ShotField field, String text) {
        ShotTextArea area = areas.get(field);
        if (area != null) {
            area.hear(text);
        }
    }

    /** Opens the fields and lets somebody write in one of them. */
    void open(ShotField wanted) {
        if (areas.isEmpty()) {
            TEXTS.forEach(field -> areas.put(field, area(field)));
            CardAction fold = new CardAction("shot.texts.fold", StudioIcon.CHEVRON_DOWN, this::fold);
            fields.addClassName("shot-texts-fields");
            fields.add(areas.values().toArray(ShotTextArea[]::new));
            fields.add(fold);
            add(fields);
        }
        fields.setVisible(true);
        line.setVisible(false);
        ShotTextArea area = areas.get(wanted);
        if (area != null) {
            area.focus();
        }
    }

    private void fold() {
        fields.setVisible(false);
        line.setVisible(true);
        line.focus();
    }

    /** What is written in a field is stored now. */
    void kept(ShotField field, String text) {
        stored = field.write(text, stored);
        ShotTextArea area = areas.get(field);
        if (area != null) {
            area.kept(text);
        }
    }

    private ShotTextArea area(ShotField field) {
        ShotTextArea area = new ShotTextArea(field, listener);
        area.setLabel(ShotFieldText.of(field));
        area.addClassName("shot-text");
        area.setMaxRows(ROWS);
        show(field, area);
        return area;
    }

    private void show(ShotField field, ShotTextArea area) {
        area.show(field.text(written), field.text(stored));
        judge(field, area);
    }

    private void judge(ShotField field, ShotTextArea area) {
        int length = field.text(written).length();
        boolean tooLong = length > ShotTexts.LENGTH_MAX;
        area.setInvalid(tooLong);
        area.setErrorMessage(tooLong ? getTranslation("shot.text.TOO_LONG", length, ShotTexts.LENGTH_MAX) : "");
    }

    private void showLine() {
        StringBuilder markup = new StringBuilder();
        StringBuilder words = new StringBuilder(getTranslation("shot.texts"));
        for (ShotField field : TEXTS) {
            String text = oneLine(field.text(written));
            String name = ShotFieldText.of(field);
            markup.append("<span class=\"shot-text-cell")
                    .append(text.isEmpty() ? " shot-text-none" : "")
                    .append("\" data-text=\"")
                    .append(field.name())
                    .append("\"><b>")
                    .append(Entities.escape(name))
                    .append("</b> <span dir=\"auto\">")
                    .append(Entities.escape(text))
                    .append("</span></span>");
            words.append(text.isEmpty() ? "" : ". " + name + ": " + text);
        }
        if (!markup.toString().equals(shown)) {
            shown = markup.toString();
            line.getElement().setProperty("innerHTML", StudioIcon.SPEECH.markup() + shown);
            line.getElement().setAttribute("aria-label", words.toString());
            getElement().getClassList().set("shot-texts-none", written.texts().isBlank());
        }
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s*\\n\\s*", " / ");
        return line.length() > LINE_LENGTH ? VisibleText.cut(line, LINE_LENGTH) + "…" : line;
    }
}
