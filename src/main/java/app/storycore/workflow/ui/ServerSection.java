package app.storycore.workflow.ui;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Confirmation;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.workflow.check.ServerCheck;
import app.storycore.workflow.check.ServerState;
import app.storycore.workflow.pool.ServerPool;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerInfo;
import app.storycore.workflow.server.ServerRejectedException;
import app.storycore.workflow.server.ServerService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The servers, each with its state now, and what can be done with them. */
final class ServerSection extends Section {

    private final ServerService servers;
    private final ServerCheck check;
    private final ServerPool pool;
    private final AccountId administratorId;
    private final RowList<ServerId, ServerRow> list = new RowList<>();
    private final Paragraph none = new Paragraph(getTranslation("engines.servers.none"));

    ServerSection(ServerService servers, ServerCheck check, ServerPool pool, AccountId administratorId) {
        this.servers = servers;
        this.check = check;
        this.pool = pool;
        this.administratorId = administratorId;
        Button add = new Button(getTranslation("engines.server.add"), StudioIcon.PLUS.create(), click -> askToAdd());
        Div head = new Div(new H2(getTranslation("engines.servers")), add);

        addClassName("engine-section");
        head.addClassName("engine-section-head");
        none.addClassName("engine-none");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        show();

        add(head, none, list);
    }

    /** Takes what there is by now. */
    void show() {
        Map<ServerId, ServerInfo> all = new LinkedHashMap<>();
        servers.list(administratorId).forEach(server -> all.put(server.id(), server));
        none.setVisible(all.isEmpty());
        list.show(List.copyOf(all.keySet()), id -> new ServerRow(Objects.requireNonNull(all.get(id)), this));
        list.rows().forEach((id, row) -> row.show(Objects.requireNonNull(all.get(id))));
    }

    void lookAgain() {
        list.rows().values().forEach(ServerRow::lookAgain);
    }

    /**
     * How a server is.
     *
     * @param failingSince since when it is given nothing to draw, null while it is
     */
    record Look(ServerState state, @Nullable Instant failingSince) {}

    /** Asks the server. */
    Look look(ServerInfo server) {
        ServerState state = check.state(administratorId, server.id());
        return new Look(state, pool.failingSince(server.id()).orElse(null));
    }

    private void askToAdd() {
        new ServerDialog(null, draft -> servers.create(administratorId, draft), this::show).open();
    }

    void askToChange(ServerInfo server) {
        new ServerDialog(server, draft -> servers.change(administratorId, server.id(), draft), this::show).open();
    }

    void askToDelete(ServerInfo server) {
        Confirmation.ask(
                getTranslation("engines.server.delete.title", server.name()),
                getTranslation("engines.server.delete.text"),
                getTranslation("users.cancel"),
                getTranslation("engines.server.delete"),
                () -> attempt(() -> servers.delete(administratorId, server.id())));
    }

    void enable(ServerInfo server, boolean on) {
        attempt(() -> {
            if (on) {
                servers.enable(administratorId, server.id());
            } else {
                servers.disable(administratorId, server.id());
            }
        });
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (ServerRejectedException rejected) {
            Toast.problem(RejectionText.of(rejected.reason()));
        } catch (NotFoundException gone) {
            Toast.problem(getTranslation("engines.gone"));
        }
        show();
    }
}
