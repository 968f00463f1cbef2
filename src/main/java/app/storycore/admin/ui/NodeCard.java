package app.storycore.admin.ui;

import app.storycore.admin.NodeState;
import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.RelativeTime;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.cluster.NodeInfo;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ui.status.StatusBadge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;

/** One node: whether it lives, what it is made of, what it is at work on, and whether it takes work. */
final class NodeCard extends Article {

    /** A machine's clock that is further off than this deserves a word. */
    private static final Duration CLOCK_OFF = Duration.ofSeconds(1);

    private final Span name;
    private final Div sign = new Div();
    private final Div facts = new Div();
    private final Div runs = new Div();
    private final Button drain;
    private boolean draining;

    NodeCard(String name, BiConsumer<String, Boolean> drain) {
        this.name = new Span(name);
        this.drain = new Button("", click -> drain.accept(name, !draining));
        addClassName("node-card");
        getElement().setAttribute("data-node", name);
        this.name.addClassName("node-card-name");
        facts.addClassName("node-card-facts");
        Div foot = new Div(runs, this.drain);
        foot.addClassName("node-card-foot");
        add(new Div(this.name, sign), facts, foot);
    }

    void show(NodeState node, Instant now) {
        NodeInfo info = node.info();
        name.setText(node.self() ? getTranslation("system.node.name.self", info.name()) : info.name());
        sign.removeAll();
        sign.add(sign(node, now));
        showFacts(info);
        runs.removeAll();
        if (node.running().isEmpty()) {
            runs.add(new Span(getTranslation("system.node.idle")));
        }
        node.running().forEach(generation -> runs.add(running(generation, now)));
        draining = info.draining();
        drain.setText(getTranslation(draining ? "system.node.undrain" : "system.node.drain"));
        drain.setVisible(!node.silent());
    }

    private void showFacts(NodeInfo info) {
        facts.removeAll();
        facts.add(
                new Span(getTranslation("system.node.facts", info.version(), DateTimeText.inWords(info.startedAt()))));
        facts.add(new Span(getTranslation(
                "system.node.work",
                info.facts().engines().getFirst(),
                info.facts().atOnce())));
        Duration ahead = info.clockAhead();
        if (ahead.abs().compareTo(CLOCK_OFF) > 0) {
            facts.add(new Span(getTranslation(
                    ahead.isNegative() ? "system.node.clock.behind" : "system.node.clock.ahead",
                    ahead.abs().toMillis() / 1000.0)));
        }
    }

    private Span sign(NodeState node, Instant now) {
        RelativeTime heard = new RelativeTime();
        heard.ago(Duration.between(node.info().heartbeatAt(), now));
        Span words = new Span(getTranslation(key(node)));
        boolean good = !node.silent() && !node.info().draining();
        Span sign = new Span((good ? StudioIcon.DONE : StudioIcon.STALLED).create(), words, heard);
        sign.addClassNames("status-badge", good ? "tone-good" : "tone-warning");
        return sign;
    }

    private static String key(NodeState node) {
        if (node.silent()) {
            return "system.node.silent";
        }
        return node.info().draining() ? "system.node.draining" : "system.node.alive";
    }

    private static Div running(GenerationSnapshot generation, Instant now) {
        Div running =
                new Div(WrittenText.shownIn(new Span(generation.projectName())), new StatusBadge(generation, now));
        running.addClassName("node-card-run");
        return running;
    }
}
