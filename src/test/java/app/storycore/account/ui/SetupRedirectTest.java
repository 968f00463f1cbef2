package app.storycore.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import app.storycore.account.AccountInfo;
import app.storycore.account.AccountRejectedException;
import app.storycore.account.AccountService;
import app.storycore.account.session.AutoLogin;
import app.storycore.database.OnBothDatabases;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@OnBothDatabases
@SpringBootTest(properties = {"studio.data=target/first-start-tests/${random.uuid}"})
@ViewPackages(classes = SetupView.class)
@WithAnonymousUser
@TestMethodOrder(OrderAnnotation.class)
class SetupRedirectTest extends SpringBrowserlessTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient database;

    @MockitoBean
    private AutoLogin login;

    @BeforeEach
    void speak_english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    @Order(1)
    void makes_one_administrator_when_two_nodes_are_set_up_in_the_same_instant() throws Exception {
        AccountService service = beans.createBean(AccountService.class);
        AccountService otherService = beans.createBean(AccountService.class);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<AccountInfo>> setUps = List.of(
                    threads.submit(() -> setUp(service, "mira", together)),
                    threads.submit(() -> setUp(otherService, "tom", together)));

            assertThat(setUps).filteredOn(setUp -> !isRefused(setUp)).hasSize(1);
            assertThat(database.sql("select count(*) from account")
                            .query(Integer.class)
                            .single())
                    .isOne();
        } finally {
            database.sql("delete from account").update();
            database.sql("delete from first_set_up").update();
        }
    }

    private static AccountInfo setUp(AccountService service, String username, CyclicBarrier together) throws Exception {
        assertThat(service.needsSetUp()).isTrue();
        together.await();
        return service.setUpAdministrator(username, "lighthouse");
    }

    private static boolean isRefused(Future<AccountInfo> setUp) {
        try {
            setUp.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e).cause().isInstanceOf(AccountRejectedException.class);
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(2)
    void leads_every_route_to_the_set_up_while_nobody_has_an_account() {
        navigate("login", SetupView.class);

        assertThat(getCurrentView()).isInstanceOf(SetupView.class);
    }

    @Test
    @Order(3)
    void says_what_is_wrong_with_name_and_password() {
        navigate("setup", SetupView.class);

        submit(" ", "short", "shorter");

        assertThat(field("Username").isInvalid()).isTrue();
        assertThat(password("Password").getErrorMessage()).isEqualTo("Use at least 8 characters.");
        assertThat(password("Repeat password").getErrorMessage()).isEqualTo("The passwords don’t match.");
        assertThat(accounts.needsSetUp()).isTrue();
    }

    @Test
    @Order(4)
    void makes_the_administrator_and_lets_them_in() {
        navigate("setup", SetupView.class);

        submit("mira", "lighthouse", "lighthouse");

        assertThat(accounts.needsSetUp()).isFalse();
        verify(login).logIn("mira");
    }

    @Test
    @Order(5)
    void is_gone_afterwards() {
        navigate("setup", LoginView.class);

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private void submit(String name, String password, String repeated) {
        test(field("Username")).setValue(name);
        test(password("Password")).setValue(password);
        test(password("Repeat password")).setValue(repeated);
        test(find(Button.class).withText("Create administrator").single()).click();
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
