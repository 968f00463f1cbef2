package app.storycore.project.ui.imports;

import app.storycore.base.ui.StudioIcon;
import app.storycore.project.imports.listing.ParsedShot;
import com.vaadin.flow.component.html.Div;

/** What is wrong with one shot that was read, with its line in the text or its clip in the cut. */
final class ImportFaultLine extends Div {

    ImportFaultLine(ParsedShot shot, String sentence) {
        addClassName("import-row-fault");
        add(StudioIcon.WARNING.create(), new Div(place(shot, sentence)));
    }

    private String place(ParsedShot shot, String sentence) {
        return shot.clip() == null
                ? getTranslation("shot.import.line", shot.line(), sentence)
                : getTranslation("shot.cut.line", shot.line(), sentence);
    }
}
