package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.Parameters;
import com.vaadin.testbench.TestBenchDriverProxy;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/**
 * Compares views that stand still with pictures of how they looked before; only with TestBench's licence.
 *
 * <p>What differs, or has no reference yet, is put into {@code target/testbench-screens}: look at it, and copy it to
 * {@code src/test/resources/screens} if it is right.
 */
class TestBenchScreensIT {

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("testbench-screens");

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void start() {
        Parameters.setScreenshotReferenceDirectory("src/test/resources/screens");
        Parameters.setScreenshotErrorDirectory(
                Outputs.folder("testbench-screens").toString());
        Parameters.setScreenshotComparisonTolerance(0.02);
        Parameters.setMaxScreenshotRetries(3);
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            data.project(data.account("vera"), "Still", 3);
            data.account("nobody");
        }
        SERVER.start();
    }

    @Test
    void views_that_stand_still_look_as_before() throws IOException {
        Browser browser = browsers.open();
        browser.resize(new Dimension(1440, 900));
        Tab tab = browser.tab();
        tab.open("/login");
        tab.waitForSight(Tab.button("Log in"));
        compare(browser, "login");
        LoginPage.enter(tab, "nobody", "/");
        for (String view : List.of("queue", "history")) {
            tab.open("/" + view);
            tab.waitForSight(By.cssSelector(".empty-state"));
            compare(browser, view + "-empty");
        }
    }

    private static void compare(Browser browser, String name) throws IOException {
        TestBenchDriverProxy testBench = (TestBenchDriverProxy) browser.driver();
        assertThat(testBench.getCommandExecutor().compareScreen(name))
                .as("the view %s looks as before", name)
                .isTrue();
    }
}
