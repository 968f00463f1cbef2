package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.WorkflowText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The only server dies in the middle of a sequence and comes back: pages say so, and each picture is drawn once. */
class ServerAwayIT {

    private static final int SHOTS = 5;

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("server-away");

    private static final FakeComfyUi COMFY_UI = new FakeComfyUi().slowly(400);
    private static UUID project;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            data.administrator("chief");
            project = data.project(data.account("mira"), "The Lighthouse", SHOTS);
        }
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        COMFY_UI.close();
    }

    @Test
    void a_sequence_waits_for_a_server_that_is_away_and_goes_on_with_each_picture_drawn_once() throws IOException {
        Browser administrators = browsers.open();
        Tab engines = LoginPage.enter(administrators.tab(), "chief", "/admin/engines");
        addServer(engines);
        addWorkflow(engines);
        Tab tab = LoginPage.enter(browsers.open().tab(), "mira", "/projects/" + project);
        tab.click(By.cssSelector(".project-engine"));
        tab.click(By.xpath("//vaadin-select-item[contains(., 'Portraits')]"));

        DashboardPage dashboard = new DashboardPage(tab);
        dashboard.generate();
        tab.waitUntil("two pictures", () -> COMFY_UI.drawn().size() >= 2);
        COMFY_UI.goAway();
        dashboard.waitForWords("Waiting for a server: GPU 1 has not answered since");
        engines.open("/admin/system");
        engines.waitUntil("the server that is away", () -> engines.text().contains("Not answering since"));
        Files.write(Outputs.folder("screenshots").resolve("system-server-away.png"), administrators.picture());

        COMFY_UI.comeBack();
        dashboard.waitForPanel("that is complete", CardState::isComplete);
        engines.waitUntil("the server that is back", () -> engines.text().contains("Median time of its last pictures"));
        engines.waitUntil("that it is ready", () -> !engines.text().contains("Not answering since"));
        assertThat(COMFY_UI.drawn()).hasSize(SHOTS).doesNotHaveDuplicates();
        assertThat(COMFY_UI.submitted()).hasSize(SHOTS);
        assertThat(dashboard.showResults().finishedPictures()).hasSize(SHOTS);
    }

    private static void addServer(Tab engines) {
        engines.clickButton("Add server");
        engines.write("Name", "GPU 1");
        engines.write("Address", COMFY_UI.url());
        engines.clickButton("Save");
        engines.waitUntil("its state", () -> engines.text().contains("Ready · ComfyUI"));
    }

    private void addWorkflow(Tab engines) throws IOException {
        Path file = folder.resolve("Portraits.json");
        Files.write(file, WorkflowText.json(WorkflowText.TEXT_TO_PICTURE));
        engines.attach(file);
        engines.waitUntil("the check", () -> engines.text().contains("GPU 1 has everything for it."));
        engines.clickButton("Confirm");
        engines.waitUntil("what was saved", () -> engines.text().contains("Portraits is saved."));
    }
}
