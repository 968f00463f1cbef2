package app.storycore.admin.ui;

import app.storycore.admin.NodeState;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The nodes with their last sign of life and what each is at work on. */
final class NodeList extends Div {

    private final BiConsumer<String, Boolean> drain;
    private final Map<String, NodeCard> cards = new HashMap<>();

    /** @param drain told the name of a node, and whether it is to take nothing new or to take work again */
    NodeList(BiConsumer<String, Boolean> drain) {
        this.drain = drain;
        addClassName("node-list");
    }

    void show(List<NodeState> nodes, Instant now) {
        List<String> names = nodes.stream().map(node -> node.info().name()).toList();
        cards.keySet().stream()
                .filter(name -> !names.contains(name))
                .collect(Collectors.toSet())
                .forEach(gone -> remove(cards.remove(gone)));
        nodes.forEach(
                node -> cards.computeIfAbsent(node.info().name(), this::added).show(node, now));
    }

    private NodeCard added(String name) {
        NodeCard card = new NodeCard(name, drain);
        add(card);
        return card;
    }
}
