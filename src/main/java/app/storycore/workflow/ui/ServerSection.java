package app.storycore.workflow.ui;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Confirmation;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.workflow.check.ServerCheck;
import app.storycore.workflow.server.ServerInfo;
import app.storycore.workflow.server.ServerRejectedException;
import app.storycore.workflow.server.ServerService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The servers, each with its state now, and what can be done with them. */
final class ServerSection extends Section {

    private final ServerService servers;
    private final ServerCheck check;
    private final AccountId administratorId;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("engines.servers.none"));

    ServerSection(ServerService servers, ServerCheck check, AccountId administratorId) {
        this.servers = servers;
        this.check = check;
        this.administratorId = administratorId;
        Button add = new Button(getTranslation("engines.server.add"), StudioIcon.PLUS.create(), click -> askToAdd());
        Div head = new Div(new H2(getTranslation("engines.servers")), add);

        addClassName("engine-section");
        head.addClassName("engine-section-head");
        list.addClassName("engine-list");
        none.addClassName("engine-none");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        show();

        add(head, none, list);
    }

    private void show() {
        List<ServerInfo> all = servers.list(administratorId);
        list.removeAll();
        none.setVisible(all.isEmpty());
        all.forEach(server -> list.add(new ListItem(new ServerRow(server, this))));
    }

    ServerCheck check() {
        return check;
    }

    AccountId administratorId() {
        return administratorId;
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
