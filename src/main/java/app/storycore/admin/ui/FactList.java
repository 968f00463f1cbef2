package app.storycore.admin.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.HashMap;
import java.util.Map;

/** Names and values; each keeps its place when its value changes. */
final class FactList extends DescriptionList {

    private final Map<String, Description> values = new HashMap<>();

    FactList() {
        addClassName("fact-list");
    }

    /** @param key of the name in the translations */
    void show(String key, String value) {
        showNamed(getTranslation(key), value);
    }

    void showNamed(String name, String value) {
        values.computeIfAbsent(name, this::row).setText(value);
    }

    private Description row(String name) {
        Description value = new Description();
        add(new Term(name), value);
        return value;
    }
}
