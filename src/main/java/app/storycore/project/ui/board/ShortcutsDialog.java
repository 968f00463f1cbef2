package app.storycore.project.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** All keys of the storyboard. */
final class ShortcutsDialog extends Dialog {

    private static final List<String> KEYS = List.of(
            "next",
            "generate",
            "escape",
            "enter",
            "texts",
            "motion",
            "arrows",
            "reorder",
            "duplicate",
            "delete",
            "undo",
            "redo",
            "open",
            "pick",
            "range",
            "help");

    ShortcutsDialog() {
        DescriptionList list = new DescriptionList();
        list.addClassName("shortcuts");
        for (String key : KEYS) {
            list.add(
                    new Term(getTranslation("shot.keys." + key)),
                    new Description(getTranslation("shot.keys." + key + ".does")));
        }
        setHeaderTitle(getTranslation("shot.keys"));
        setWidth("min(620px, 94vw)");
        add(list, new Paragraph(getTranslation("shot.keys.mac")));
        getFooter().add(new Button(getTranslation("shot.keys.close"), click -> close()));
    }
}
