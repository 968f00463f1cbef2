package app.storycore.admin.ui;

import app.storycore.workflow.monitor.ServerStatus;
import app.storycore.workflow.server.ServerId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The servers that draw, by name, each with how it is now and what it has to do. */
final class ServerList extends Div {

    private final Map<ServerId, ServerCard> cards = new LinkedHashMap<>();

    ServerList() {
        addClassName("node-list");
    }

    void show(List<ServerStatus> servers) {
        List<ServerId> ids = servers.stream().map(ServerStatus::id).toList();
        if (!ids.equals(List.copyOf(cards.keySet())) || ids.isEmpty()) {
            place(ids);
        }
        servers.forEach(server -> Objects.requireNonNull(cards.get(server.id())).show(server));
    }

    /** Cards of servers that were there already stay what they are. */
    private void place(List<ServerId> ids) {
        Map<ServerId, ServerCard> before = Map.copyOf(cards);
        cards.clear();
        ids.forEach(id -> {
            ServerCard known = before.get(id);
            cards.put(id, known == null ? new ServerCard() : known);
        });
        removeAll();
        if (ids.isEmpty()) {
            add(new Paragraph(getTranslation("engines.servers.none")));
        }
        cards.values().forEach(this::add);
    }
}
