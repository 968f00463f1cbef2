package app.storycore.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.account.AccountAdministration;
import app.storycore.account.AccountId;
import app.storycore.account.AccountInfo;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.project.ProjectService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class UsersViewTest extends PageTest {

    @Autowired
    AccountService accounts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    ProjectService projects;

    @Autowired
    JdbcClient database;

    private AccountId user;

    @Override
    protected Role role() {
        return Role.ADMIN;
    }

    @BeforeEach
    void one_administrator_and_one_user() {
        database.sql("update account set role = 'USER' where id <> ?")
                .param(owner.value())
                .update();
        user = stranger();
        navigate("admin/users", UsersView.class);
        type(name(user));
    }

    @Test
    void makes_an_account_that_can_log_in() {
        String name = "paula" + System.nanoTime();
        press("New user");
        test(field("Username")).setValue(name);
        test(password("First password")).setValue("lighthouse");
        test(password("Repeat password")).setValue("lighthouse");
        press("Create user");

        assertThat(notices()).contains(name + " can now log in.");
        type(name);
        assertThat(find(UserRow.class).all()).hasSize(1);
    }

    @Test
    void says_what_is_wrong_with_a_new_account() {
        press("New user");
        test(field("Username")).setValue(name(user));
        test(password("First password")).setValue("short");
        test(password("Repeat password")).setValue("other");
        press("Create user");
        assertThat(password("First password").getErrorMessage()).isEqualTo("Use at least 8 characters.");
        assertThat(password("Repeat password").getErrorMessage()).isEqualTo("The passwords don’t match.");

        test(password("First password")).setValue("lighthouse");
        test(password("Repeat password")).setValue("lighthouse");
        press("Create user");
        assertThat(field("Username").getErrorMessage()).isEqualTo("This username is taken.");
    }

    @Test
    void locks_when_that_is_confirmed_and_unlocks() {
        click("Lock");
        assertThat(accounts.get(user).locked()).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(accounts.get(user).locked()).isTrue();
        assertThat(words(row())).contains("Locked");
        click("Unlock");
        assertThat(accounts.get(user).locked()).isFalse();
    }

    @Test
    void resets_a_password() {
        click("Reset password");
        test(password("New password")).setValue("lighthouse");
        test(password("Repeat password")).setValue("lighthouse");
        test(find(Button.class).withText("Reset password").all().getLast()).click();

        assertThat(accounts.changePassword(user, "lighthouse", "light and house"))
                .isNotNull();
    }

    @Test
    void makes_a_user_an_administrator_and_back() {
        choose("Administrator");
        assertThat(accounts.get(user).role()).isEqualTo(Role.ADMIN);
        choose("User");
        assertThat(accounts.get(user).role()).isEqualTo(Role.USER);
    }

    @Test
    void tells_the_last_administrator_why_it_stays_so() {
        type(name(owner));
        choose("User");

        assertThat(notices()).contains("is the last administrator");
        assertThat(role(row()).getValue()).isEqualTo(Role.ADMIN);
        click("Lock");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(accounts.get(owner))
                .matches(AccountInfo::isAdmin, "still an administrator")
                .matches(account -> !account.locked(), "not locked");
    }

    @Test
    void says_that_a_right_is_gone_meanwhile() {
        administration.changeRole(owner, user, Role.ADMIN);
        administration.changeRole(user, owner, Role.USER);

        click("Reset password");
        test(password("New password")).setValue("lighthouse");
        test(password("Repeat password")).setValue("lighthouse");
        test(find(Button.class).withText("Reset password").all().getLast()).click();

        assertThat(notices()).contains("your right to change it, no longer exists");
    }

    @Test
    void says_what_an_account_uses() {
        projects.createSample(user);
        type("");
        type(name(user));

        waitUntil(() -> words(row()).contains("Projects: 1 · Shots in all projects: 8 · Storage: 0.0 MB"));
    }

    private void type(String part) {
        test(find(TextField.class)
                        .withCondition(
                                one -> one.getLabel() == null || one.getLabel().isEmpty())
                        .single())
                .setValue(part);
    }

    private void click(String text) {
        test(find(Button.class, row()).withText(text).single()).click();
    }

    private void choose(String text) {
        test(role(row())).selectItem(text);
    }

    private UserRow row() {
        return find(UserRow.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role(UserRow row) {
        return find(Select.class, row).single();
    }

    private String name(AccountId account) {
        return accounts.get(account).username();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withPropertyValue(TextField::getLabel, label)
                .single();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class)
                .withPropertyValue(PasswordField::getLabel, label)
                .single();
    }
}
