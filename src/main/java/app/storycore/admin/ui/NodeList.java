package app.storycore.admin.ui;

import app.storycore.admin.NodeState;
import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.RelativeTime;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.status.StatusBadge;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The nodes with their last sign of life and what each is at work on. */
final class NodeList extends Div {

    NodeList() {
        addClassName("node-list");
    }

    void show(List<NodeState> nodes, Instant now) {
        removeAll();
        nodes.forEach(node -> add(card(node, now)));
    }

    private Article card(NodeState node, Instant now) {
        Span name = new Span(node.info().name());
        Span facts = new Span(getTranslation(
                "system.node.facts",
                node.info().version(),
                DateTimeText.inWords(node.info().startedAt())));
        Article card = new Article(new Div(name, sign(node, now)), facts);
        card.addClassName("node-card");
        card.getElement().setAttribute("data-node", node.info().name());
        name.addClassName("node-card-name");
        facts.addClassName("node-card-facts");
        if (node.self()) {
            name.add(new Span(" " + getTranslation("system.node.self")));
        }
        if (node.running().isEmpty()) {
            card.add(new Span(getTranslation("system.node.idle")));
        }
        node.running().forEach(generation -> card.add(running(generation, now)));
        return card;
    }

    private Span sign(NodeState node, Instant now) {
        boolean silent = node.silent();
        RelativeTime heard = new RelativeTime();
        heard.ago(Duration.between(node.info().heartbeatAt(), now));
        Span sign = new Span((silent ? StudioIcon.STALLED : StudioIcon.DONE).create());
        sign.add(new Span(getTranslation(silent ? "system.node.silent" : "system.node.alive")), heard);
        sign.addClassNames("status-badge", silent ? "tone-warning" : "tone-good");
        return sign;
    }

    private static Div running(GenerationSnapshot generation, Instant now) {
        Div running =
                new Div(WrittenText.shownIn(new Span(generation.projectName())), new StatusBadge(generation, now));
        running.addClassName("node-card-run");
        return running;
    }
}
