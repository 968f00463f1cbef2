package app.storycore.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.account.AccountService;
import app.storycore.account.ColorSchemeChoice;
import app.storycore.account.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class AccountViewTest extends PageTest {

    @Autowired
    AccountService accounts;

    private AccountView view;

    @BeforeEach
    void open() {
        view = navigate("account", AccountView.class);
    }

    @Test
    void stores_the_colour_scheme_of_the_account() {
        test(schemes()).selectItem("Light");

        assertThat(accounts.get(owner).colorScheme()).isEqualTo(ColorSchemeChoice.LIGHT);
    }

    @Test
    void follows_what_is_chosen_on_another_device() {
        accounts.prefer(owner, ColorSchemeChoice.SYSTEM);
        accounts.prefer(stranger(), ColorSchemeChoice.LIGHT);
        accounts.allowNotifications(owner, true);

        waitUntil(() -> schemes().getValue() == ColorSchemeChoice.SYSTEM
                && notifications().getValue());
    }

    @Test
    void stores_whether_notifications_are_wanted_and_says_what_this_browser_allows() {
        assertThat(accounts.get(owner).notifications()).isFalse();
        hear("default");
        assertThat(said()).isEmpty();

        test(notifications()).click();

        assertThat(accounts.get(owner).notifications()).isTrue();
        assertThat(said()).contains("Notifications are not allowed in this browser yet.");
        hear("granted");
        assertThat(said()).contains("This browser will notify you.");
        hear("denied");
        assertThat(said()).contains("This browser blocks notifications");
        hear("unsupported");
        assertThat(said()).contains("secure (https) address");
    }

    @Test
    void says_what_is_wrong_with_a_password() {
        change("long enough", "short", "shorter");
        assertThat(password("New password").getErrorMessage()).isEqualTo("Use at least 8 characters.");
        assertThat(password("Repeat password").getErrorMessage()).isEqualTo("The passwords don’t match.");

        change("", "long enough too", "long enough too");
        assertThat(password("Current password").getErrorMessage()).isEqualTo("This is not your current password.");
        assertThat(password("New password").isInvalid()).isFalse();
    }

    @Test
    void names_its_account() {
        String other = accounts.create("other" + System.nanoTime(), "long enough", Role.USER)
                .username();
        assertThat(words(view)).contains(accounts.get(owner).username()).doesNotContain(other);
    }

    @Test
    void says_what_is_used_of_what_is_allowed() {
        waitUntil(() -> words(view).contains("Shots in all projects0 of 50,000"));

        assertThat(words(view))
                .contains("Storage and limits", "Projects0 of 1,000", "Storage0.0 MB of 100.0 GB")
                .contains("Active generations0 of 100")
                .contains("You can import packages of up to 8.0 GB each, one at a time.");
        assertThat(find(ProgressBar.class, view).all()).hasSize(4);
    }

    private void change(String old, String changed, String repeated) {
        test(password("Current password")).setValue(old);
        test(password("New password")).setValue(changed);
        test(password("Repeat password")).setValue(repeated);
        press("Change password");
    }

    /** What is said of this browser, as far as it is seen. */
    private String said() {
        return find(Paragraph.class, find(NotificationSection.class).single()).all().stream()
                .filter(one -> "status".equals(one.getElement().getAttribute("role")))
                .map(PageTest::words)
                .collect(Collectors.joining());
    }

    private void hear(String permission) {
        Component section = find(NotificationSection.class).single();
        ObjectNode data = data();
        data.put("event.detail", permission);
        fire(section, NotificationSection.PERMISSION_EVENT, data);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ColorSchemeChoice> schemes() {
        return find(RadioButtonGroup.class).single();
    }

    private Checkbox notifications() {
        return find(Checkbox.class).single();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class)
                .withPropertyValue(PasswordField::getLabel, label)
                .single();
    }
}
