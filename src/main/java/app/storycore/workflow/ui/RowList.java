package app.storycore.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows that stay what they are while others come and go, so that nobody loses the focus or an open menu. */
final class RowList<K, R extends Component> extends UnorderedList {

    private final Map<K, R> rows = new HashMap<>();
    private final Map<K, ListItem> items = new HashMap<>();

    RowList() {
        addClassName("engine-list");
    }

    /** @param make the row of a key that was not there before */
    void show(List<K> keys, Function<K, R> make) {
        items.keySet().stream().filter(key -> !keys.contains(key)).toList().forEach(this::drop);
        for (int i = 0; i < keys.size(); i++) {
            ListItem item = items.computeIfAbsent(keys.get(i), key -> item(key, make));
            if (i >= getComponentCount() || !getComponentAt(i).equals(item)) {
                addComponentAtIndex(i, item);
            }
        }
    }

    private ListItem item(K key, Function<K, R> make) {
        R row = make.apply(key);
        rows.put(key, row);
        return new ListItem(row);
    }

    private void drop(K key) {
        rows.remove(key);
        ListItem item = items.remove(key);
        if (item != null) {
            remove(item);
        }
    }

    Map<K, R> rows() {
        return Map.copyOf(rows);
    }
}
