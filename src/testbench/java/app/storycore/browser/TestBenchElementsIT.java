package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.browser.StudioElements.CardElement;
import app.storycore.browser.StudioElements.GenerationElement;
import app.storycore.browser.StudioElements.IndicatorElement;
import app.storycore.browser.StudioElements.PanelElement;
import app.storycore.browser.StudioElements.QueueRowElement;
import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.confirmdialog.testbench.ConfirmDialogElement;
import com.vaadin.flow.component.sidenav.testbench.SideNavElement;
import com.vaadin.flow.component.textfield.testbench.PasswordFieldElement;
import com.vaadin.flow.component.textfield.testbench.TextFieldElement;
import com.vaadin.testbench.ElementQuery;
import com.vaadin.testbench.TestBenchElement;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Login, indicator, panel and queue by TestBench's elements; only with its licence, see the profile testbench. */
class TestBenchElementsIT {

    private static final int MANY_SHOTS = 60;

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("testbench", "--studio.generations.at-once=1");

    private static UUID first;
    private static UUID second;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void start() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            UUID tilda = data.account("tilda");
            first = data.project(tilda, "First", MANY_SHOTS);
            second = data.project(tilda, "Second", MANY_SHOTS);
        }
        SERVER.start();
    }

    @Test
    void login_by_its_fields_leads_to_the_projects_and_a_wrong_password_does_not() {
        WebDriver driver = browsers.open().driver();
        driver.get(SERVER.url() + "/login");
        logIn(driver, "not the password");
        until(driver, page -> all(page, TextFieldElement.class).exists());
        logIn(driver, StudioData.PASSWORD);
        until(driver, page -> all(page, SideNavElement.class).exists());
    }

    @Test
    void indicator_panel_and_queue_tell_the_same_of_one_generation() {
        WebDriver driver = browsers.open().driver();
        generate(driver, first);
        PanelElement panel = until(driver, page -> running(all(page, PanelElement.class)));
        String generation = panel.generation();
        CardElement card = all(driver, IndicatorElement.class).first().cards().getFirst();
        assertThat(card.generation()).isEqualTo(generation);
        assertThat(card.bar()).isBetween(0.0, 100.0);

        generate(driver, second);
        driver.get(SERVER.url() + "/queue");
        QueueRowElement waiting = until(
                driver,
                page -> all(page, QueueRowElement.class).all().stream()
                        .filter(row -> row.status().equals("QUEUED"))
                        .findFirst()
                        .orElse(null));
        waiting.priority().selectByText("High");
        assertThat(waiting.priority().getSelectedText()).isEqualTo("High");

        driver.get(SERVER.url() + "/projects/" + first);
        until(driver, page -> all(page, PanelElement.class).first()).press("Cancel generation");
        until(driver, page -> all(page, ConfirmDialogElement.class).first())
                .getConfirmButton()
                .click();
        until(driver, page -> all(page, PanelElement.class).first().status().startsWith("CANCELL") ? page : null);
    }

    private static void generate(WebDriver driver, UUID project) {
        driver.get(SERVER.url() + "/projects/" + project);
        if (all(driver, PasswordFieldElement.class).exists()) {
            logIn(driver, StudioData.PASSWORD);
        }
        until(driver, page -> all(page, PanelElement.class).first()).press("Generate sequence");
    }

    private static void logIn(WebDriver driver, String password) {
        all(driver, TextFieldElement.class).first().setValue("tilda");
        all(driver, PasswordFieldElement.class).first().setValue(password);
        all(driver, ButtonElement.class).withText("Log in").first().click();
    }

    private static <T extends GenerationElement> T running(ElementQuery<T> query) {
        return query.all().stream()
                .filter(one -> "RUNNING".equals(one.status()))
                .findFirst()
                .orElse(null);
    }

    private static <T extends TestBenchElement> ElementQuery<T> all(WebDriver page, Class<T> what) {
        return new ElementQuery<>(what).context(page);
    }

    private static <T> T until(WebDriver driver, Function<WebDriver, T> condition) {
        return new WebDriverWait(driver, Duration.ofMinutes(2))
                .ignoring(RuntimeException.class)
                .until(condition);
    }
}
