package app.storycore.admin.ui;

import app.storycore.account.AccountAdministration;
import app.storycore.account.AccountId;
import app.storycore.account.AccountInfo;
import app.storycore.account.session.CurrentUser;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.PageHeader;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.quota.QuotaUse;
import app.storycore.quota.Quotas;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody's accounts, by name. */
@Route(AdminNavigation.USERS)
@RouteAlias(AdminNavigation.ADMIN)
@RolesAllowed("ADMIN")
class UsersView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final AccountId self;
    private final AccountAdministration accounts;
    private final UserActions actions;
    private final Quotas quotas;
    private final List<UserRow> rows = new ArrayList<>();
    private final BackgroundQuery<Map<AccountId, List<QuotaUse>>> usage = new BackgroundQuery<>(this, this::show);
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph noMatch = new Paragraph();
    private final Button more = new Button(getTranslation("users.more"), click -> show(limit() + PAGE));

    UsersView(CurrentUser currentUser, AccountAdministration accounts, Quotas quotas) {
        this.quotas = quotas;
        this.accounts = accounts;
        self = currentUser.id();
        actions = new UserActions(accounts, self, () -> show(limit()));
        Button create =
                new Button(getTranslation("users.new"), StudioIcon.PLUS.create(), click -> actions.askToCreate());
        Div tools = new Div(search, create);

        addClassName("page");
        tools.addClassName("users-tools");
        list.addClassName("user-list");
        noMatch.addClassName("queue-everybody-none");
        more.addClassName("show-more");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        WrittenText.writtenIn(search);
        search.setPlaceholder(getTranslation("users.search"));
        search.setAriaLabel(getTranslation("users.search"));
        search.setPrefixComponent(StudioIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show(PAGE));
        show(PAGE);

        add(new PageHeader(getTranslation("admin.title"), getTranslation("users.text")));
        add(new AdminTabs(AdminNavigation.USERS), tools, list, noMatch, more);
    }

    private int limit() {
        return Math.max(PAGE, list.getComponentCount());
    }

    private void show(int limit) {
        List<AccountInfo> found = accounts.search(self, search.getValue(), limit + 1);
        list.removeAll();
        rows.clear();
        found.stream()
                .limit(limit)
                .map(account -> new UserRow(account, account.id().equals(self), actions))
                .forEach(rows::add);
        rows.forEach(row -> list.add(new ListItem(row)));
        askForUsage();
        more.setVisible(found.size() > limit);
        noMatch.setVisible(found.isEmpty());
        noMatch.setText(getTranslation("users.noMatch", search.getValue()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        askForUsage();
    }

    /** Summing up what is stored takes a moment, so the rows are there before it. */
    private void askForUsage() {
        List<AccountId> shown = rows.stream().map(UserRow::accountId).toList();
        usage.ask(() -> quotas.of(shown));
    }

    private void show(Map<AccountId, List<QuotaUse>> uses) {
        rows.forEach(row -> Optional.ofNullable(uses.get(row.accountId())).ifPresent(row::show));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("admin.title"));
    }
}
