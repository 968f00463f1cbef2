package app.storycore.workflow.ui;

import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.workflow.WorkflowQueries;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** The engine that is always there. */
final class SketchRow extends Article {

    private final DefaultSign sign = new DefaultSign();
    private final Button makeDefault = new Button(getTranslation("engines.makeDefault"), StudioIcon.CHECK.create());

    SketchRow(WorkflowActions actions) {
        String name = getTranslation("engines.sketch");
        Span facts = new Span(getTranslation("engines.sketch.text"));
        Div words = new Div(new H3(name), facts, sign);
        Div tools = new Div(PressOnce.mark(makeDefault));

        addClassName("engine-row");
        words.addClassName("engine-row-words");
        facts.addClassName("engine-row-facts");
        tools.addClassName("engine-row-tools");
        makeDefault.setAriaLabel(getTranslation("run.of", makeDefault.getText(), name));
        makeDefault.addClickListener(click -> actions.makeDefault(WorkflowQueries.SKETCH));

        add(words, tools);
    }

    void show(boolean byDefault) {
        sign.setVisible(byDefault);
        makeDefault.setVisible(!byDefault);
    }
}
