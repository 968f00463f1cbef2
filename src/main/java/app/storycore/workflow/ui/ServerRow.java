package app.storycore.workflow.ui;

import app.storycore.account.AccountId;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.workflow.check.ServerCheck;
import app.storycore.workflow.check.ServerState;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerInfo;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** One server: what it is, how it is now, and what can be done with it. */
final class ServerRow extends Article {

    private final ServerId id;
    private final ServerCheck check;
    private final AccountId administratorId;
    private final Div state = new Div();
    private final BackgroundQuery<ServerState> backgroundQuery = new BackgroundQuery<>(this, this::show);

    ServerRow(ServerInfo server, ServerSection section) {
        this.id = server.id();
        this.check = section.check();
        this.administratorId = section.administratorId();
        Checkbox enabled = new Checkbox(getTranslation("engines.enabled"), server.enabled());
        Button again = button("engines.server.look", StudioIcon.REFRESH, server, this::look);
        Button edit = button("engines.edit", StudioIcon.PENCIL, server, () -> section.askToChange(server));
        Button delete = button("engines.delete", StudioIcon.TRASH, server, () -> section.askToDelete(server));
        Span facts = new Span(getTranslation(
                "engines.server.facts", EngineWords.of(server.kind()), server.address(), server.jobsAtOnce()));
        Div words = new Div(new H3(server.name()), facts, state);
        Div tools = new Div(enabled, again, edit, delete);

        addClassName("engine-row");
        words.addClassName("engine-row-words");
        facts.addClassName("engine-row-facts");
        tools.addClassName("engine-row-tools");
        state.addClassName("engine-state");
        state.getElement().setAttribute("role", "status");
        enabled.setAriaLabel(getTranslation("run.of", getTranslation("engines.enabled"), server.name()));
        enabled.addValueChangeListener(event -> section.enable(server, event.getValue()));

        add(words, tools);
    }

    private Button button(String key, StudioIcon icon, ServerInfo server, Runnable action) {
        Button button = new Button(getTranslation(key), icon.create(), click -> action.run());
        button.setAriaLabel(getTranslation("run.of", button.getText(), server.name()));
        return PressOnce.mark(button);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }

    private void look() {
        show(StudioIcon.WAITING, getTranslation("engines.state.asking"), false);
        backgroundQuery.ask(() -> check.state(administratorId, id));
    }

    private void show(ServerState now) {
        boolean failed = now instanceof ServerState.Failed;
        show(failed ? StudioIcon.WARNING : StudioIcon.DONE, EngineWords.of(now), failed);
    }

    private void show(StudioIcon icon, String words, boolean failed) {
        state.removeAll();
        state.add(icon.create(), new Span(words));
        state.setClassName("engine-state-failed", failed);
    }
}
