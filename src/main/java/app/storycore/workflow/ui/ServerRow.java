package app.storycore.workflow.ui;

import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.workflow.check.ServerState;
import app.storycore.workflow.server.ServerInfo;
import app.storycore.workflow.ui.verdict.EngineWords;
import app.storycore.workflow.ui.verdict.StateLine;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** One server: what it is, how it is now, and what can be done with it. */
final class ServerRow extends Article {

    private final ServerSection section;
    private final H3 name = new H3();
    private final Span facts = new Span();
    private final StateLine state = new StateLine();
    private final StateLine failing = new StateLine();
    private final Checkbox enabled = new Checkbox(getTranslation("engines.enabled"));
    private final Button again = button("engines.server.look", StudioIcon.REFRESH);
    private final Button edit = button("engines.edit", StudioIcon.PENCIL);
    private final Button delete = button("engines.delete", StudioIcon.TRASH);
    private final BackgroundQuery<ServerSection.Look> query = new BackgroundQuery<>(this, this::show, this::failed);
    private ServerInfo server;
    private String shown = "";

    ServerRow(ServerInfo server, ServerSection section) {
        this.server = server;
        this.section = section;
        Div words = new Div(name, facts, state, failing);
        Div tools = new Div(enabled, again, edit, delete);

        addClassName("engine-row");
        words.addClassName("engine-row-words");
        facts.addClassName("engine-row-facts");
        tools.addClassName("engine-row-tools");
        state.getElement().setAttribute("role", "status");
        again.addClickListener(click -> look());
        edit.addClickListener(click -> section.askToChange(this.server));
        delete.addClickListener(click -> section.askToDelete(this.server));
        enabled.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                section.enable(this.server, event.getValue());
            }
        });
        failing.setVisible(false);
        describe(server);

        add(words, tools);
    }

    private Button button(String key, StudioIcon icon) {
        return PressOnce.mark(new Button(getTranslation(key), icon.create()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }

    /** Takes what the server is by now; how it is has to be asked when its address or login may be another one. */
    void show(ServerInfo now) {
        if (!now.equals(server)) {
            server = now;
            describe(now);
            look();
        }
    }

    private void describe(ServerInfo now) {
        name.setText(now.name());
        facts.setText(
                getTranslation("engines.server.facts", EngineWords.of(now.kind()), now.address(), now.jobsAtOnce()));
        enabled.setValue(now.enabled());
        enabled.setAriaLabel(getTranslation("run.of", getTranslation("engines.enabled"), now.name()));
        for (Button button : new Button[] {again, edit, delete}) {
            button.setAriaLabel(getTranslation("run.of", button.getText(), now.name()));
        }
    }

    private void look() {
        show(StudioIcon.WAITING, getTranslation("engines.state.asking"), false);
        lookAgain();
    }

    /** Without a word until the answer is another one. */
    void lookAgain() {
        query.ask(() -> section.look(server));
    }

    private void failed() {
        show(StudioIcon.WARNING, getTranslation("engines.state.unknown"), true);
    }

    private void show(ServerSection.Look look) {
        boolean failed = look.state() instanceof ServerState.Failed;
        show(failed ? StudioIcon.WARNING : StudioIcon.DONE, EngineWords.of(look.state()), failed);
        Instant since = look.failingSince();
        failing.setVisible(since != null);
        if (since != null) {
            failing.show(
                    StudioIcon.WARNING, getTranslation("engines.state.leftOut", DateTimeText.inWords(since)), true);
        }
    }

    /** What stands there already is not read out again. */
    private void show(StudioIcon icon, String words, boolean failed) {
        if (!words.equals(shown)) {
            shown = words;
            state.show(icon, words, failed);
        }
    }
}
