package app.storycore.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a page of settings: what it is about, and its controls beside that. */
public final class SettingsSection extends Section {

    public SettingsSection(String title, String text, Component... controls) {
        Div words = new Div(new H2(title), new Paragraph(text));
        Div content = new Div(controls);

        addClassName("settings-section");
        words.addClassName("settings-section-words");
        content.addClassName("settings-section-content");

        add(words, content);
    }
}
