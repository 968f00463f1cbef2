package app.storycore.workflow.ui;

import app.storycore.base.ui.StudioIcon;
import app.storycore.workflow.ui.verdict.StateLine;
import com.vaadin.flow.component.Composite;

/** New projects begin with this engine. */
final class DefaultSign extends Composite<StateLine> {

    @Override
    protected StateLine initContent() {
        return new StateLine(StudioIcon.DONE, getTranslation("engines.default"));
    }
}
