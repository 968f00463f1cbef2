package app.storycore.project.ui.imports;

import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.html.Div;

/** What is wrong with one shot that was read, with its line in the text. */
final class ImportFaultLine extends Div {

    ImportFaultLine(int line, String sentence) {
        addClassName("import-row-fault");
        add(StudioIcon.WARNING.create(), new Div(getTranslation("shot.import.line", line, sentence)));
    }
}
