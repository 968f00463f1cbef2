package app.storycore.admin.ui;

import app.storycore.account.AccountId;
import app.storycore.account.AccountInfo;
import app.storycore.account.Role;
import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.PressOnce;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.quota.QuotaUse;
import app.storycore.quota.ui.QuotaText;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;

/** One account: who, since when, whether it may enter, and what an administrator may do about it. */
final class UserRow extends Article {

    private final AccountInfo account;
    private final UserActions actions;
    private final Span usage = new Span();

    /** @param self whether it is the account of who looks at it */
    UserRow(AccountInfo account, boolean self, UserActions actions) {
        this.account = account;
        this.actions = actions;
        Avatar avatar = new Avatar(account.username());
        Span name = WrittenText.shownIn(new Span(account.username()));
        Span since = new Span(getTranslation("users.since", DateTimeText.inWords(account.createdAt())));
        Div words = new Div(new Div(name), since, usage);
        Div tools = new Div(role(), lock(), password());

        addClassName("user-row");
        setClassName("user-row-locked", account.locked());
        getElement().setAttribute("data-account", account.username());
        avatar.setAbbreviation(
                account.username().substring(0, account.username().offsetByCodePoints(0, 1)));
        avatar.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("user-row-words");
        name.addClassName("user-row-name");
        since.addClassName("user-row-since");
        usage.addClassName("user-row-usage");
        usage.setVisible(false);
        tools.addClassName("user-row-tools");
        if (self) {
            name.add(new Span(" " + getTranslation("users.self")));
        }

        add(avatar, words, state(), tools);
    }

    AccountId accountId() {
        return account.id();
    }

    /** Shows what the account uses of what it may. */
    void show(List<QuotaUse> uses) {
        usage.setText(uses.stream().map(QuotaText::line).collect(Collectors.joining(" · ")));
        usage.setVisible(true);
    }

    private Span state() {
        boolean locked = account.locked();
        Span state = new Span();
        state.addClassNames("status-badge", locked ? "tone-bad" : "tone-good");
        state.add(
                (locked ? StudioIcon.LOCK : StudioIcon.DONE).create(),
                new Span(getTranslation(locked ? "users.locked" : "users.active")));
        return state;
    }

    private Select<Role> role() {
        Select<Role> role = new Select<>();
        role.addClassName("user-row-role");
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> getTranslation("role." + one.name()));
        role.setAriaLabel(getTranslation("run.of", getTranslation("users.role"), account.username()));
        role.setValue(account.role());
        role.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                actions.changeRole(account, event.getValue());
            }
        });
        return role;
    }

    private Button lock() {
        return account.locked()
                ? button("users.unlock", StudioIcon.UNLOCK, () -> actions.unlock(account))
                : button("users.lock", StudioIcon.LOCK, () -> actions.askToLock(account));
    }

    private Button password() {
        return button("users.password", StudioIcon.KEY, () -> actions.askForPassword(account));
    }

    private Button button(String key, StudioIcon icon, Runnable action) {
        Button button = new Button(getTranslation(key), icon.create(), click -> action.run());
        button.setAriaLabel(getTranslation("run.of", button.getText(), account.username()));
        return PressOnce.mark(button);
    }
}
