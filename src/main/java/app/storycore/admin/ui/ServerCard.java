package app.storycore.admin.ui;

import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.StudioIcon;
import app.storycore.workflow.check.ServerProblem;
import app.storycore.workflow.monitor.ServerStatus;
import app.storycore.workflow.ui.verdict.EngineWords;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One server that draws: how it is, what it has in work, and how long it takes. */
final class ServerCard extends Article {

    private final Span name = new Span();
    private final Div sign = new Div();
    private final Div facts = new Div();
    private @Nullable ServerStatus shown;

    ServerCard() {
        addClassName("node-card");
        name.addClassName("node-card-name");
        facts.addClassName("node-card-facts");
        add(new Div(name, sign), facts);
    }

    /** What stands there already stays. */
    void show(ServerStatus server) {
        if (server.equals(shown)) {
            return;
        }
        shown = server;
        getElement().setAttribute("data-server", server.name());
        name.setText(server.name());
        sign.removeAll();
        sign.add(sign(server));
        facts.removeAll();
        facts.add(new Span(EngineWords.of(server.kind())));
        facts.add(new Span(getTranslation("system.server.places", server.inWork(), server.places())));
        Duration usual = server.usual();
        if (usual != null) {
            facts.add(new Span(getTranslation("system.server.usual", usual.toMillis() / 1000.0)));
        }
        ServerProblem problem = server.problem();
        if (problem != null) {
            facts.add(new Span(EngineWords.of(problem)));
        }
    }

    private Span sign(ServerStatus server) {
        return switch (server.condition()) {
            case UNKNOWN -> sign(StudioIcon.WAITING, "tone-idle", getTranslation("engines.state.asking"));
            case READY -> sign(StudioIcon.DONE, "tone-good", getTranslation("system.server.ready"));
            case FAILING -> sign(StudioIcon.STALLED, "tone-warning", failing(server));
            case DISABLED -> sign(StudioIcon.PAUSED, "tone-idle", getTranslation("system.server.disabled"));
        };
    }

    private String failing(ServerStatus server) {
        String since = server.since() == null ? "?" : DateTimeText.inWords(server.since());
        return isSilent(server.problem())
                ? getTranslation("system.server.silent", since)
                : getTranslation("system.server.failing", since);
    }

    private static boolean isSilent(@Nullable ServerProblem problem) {
        return problem == ServerProblem.UNREACHABLE
                || problem == ServerProblem.TIMED_OUT
                || problem == ServerProblem.CUT_OFF;
    }

    private static Span sign(StudioIcon icon, String tone, String words) {
        Span sign = new Span(icon.create(), new Span(words));
        sign.addClassNames("status-badge", tone);
        return sign;
    }
}
