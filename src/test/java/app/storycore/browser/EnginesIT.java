package app.storycore.browser;

import app.storycore.browser.ViewCheck.View;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.WorkflowText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** An administrator adds a server and a workflow, says what its inputs are for, and lets new projects use it. */
class EnginesIT {

    private static final String TEXT = WorkflowText.TEXT_TO_PICTURE;

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("engines");

    private static final FakeComfyUi COMFY_UI = new FakeComfyUi();

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            data.administrator("chief");
        }
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        COMFY_UI.close();
    }

    @Test
    void server_and_workflow_are_added_checked_confirmed_and_made_the_default() throws IOException {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "chief", "/admin/engines");
        tab.clickButton("Add server");
        tab.write("Name", "GPU 1");
        tab.write("Address", COMFY_UI.url());
        tab.clickButton("Save");
        tab.waitUntil("its state", () -> tab.text().contains("Ready · ComfyUI"));

        Path file = folder.resolve("Portraits.json");
        Files.write(file, WorkflowText.json(TEXT));
        tab.attach(file);
        tab.waitUntil("the check", () -> tab.text().contains("GPU 1 has everything for it."));
        Files.write(Outputs.folder("screenshots").resolve("engines-inputs.png"), browser.picture());
        tab.clickButton("Confirm");
        tab.waitUntil("what was saved", () -> tab.text().contains("Portraits is saved."));
        tab.waitUntil("where it can draw", () -> tab.text().contains("Ready on 1 of 1 servers"));
        tab.clickButton("Test picture");
        tab.waitUntil("who draws it", () -> tab.text().contains("GPU 1 draws the picture"));
        tab.clickButton("Draw");
        tab.waitUntil("its size", () -> tab.text().contains("GPU 1 drew it in"));
        Files.write(Outputs.folder("screenshots").resolve("engines-test-picture.png"), browser.picture());
        tab.clickButton("Close");
        tab.clickButton("Make default");
        tab.waitUntil("another default", () -> tab.text().contains("Sketch engine"));

        ViewCheck.assertAccessibleOnEveryScreen(
                new View("engines", browser, "/admin/engines", By.cssSelector(".engine-row")));
    }
}
