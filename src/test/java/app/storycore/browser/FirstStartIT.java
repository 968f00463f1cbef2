package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** The whole job, by somebody who has just started the application for the first time. */
class FirstStartIT {

    private static final int SHOTS = 8;

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("first-start").packaged();

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @Test
    void first_start_leads_from_set_up_to_a_downloaded_package_with_all_panels() throws IOException {
        Figures.print("start of the application until its first page", SERVER.start());
        Browser browser = browsers.open();
        Tab tab = browser.tab();

        tab.open("/queue");
        tab.waitUntil("the set-up page", () -> tab.path().equals("/setup"));
        tab.waitForSight(Tab.button("Create administrator"));
        assertThat(Axe.violations(tab)).as("the set-up page").isEmpty();
        DashboardPage dashboard = new SetupPage(tab)
                .createAdministrator("ada", StudioData.PASSWORD)
                .openSampleProject();
        assertThat(tab.text()).contains(SHOTS + " shots");
        tab.waitForSight(By.xpath("//vaadin-side-nav-item[@current][starts-with(normalize-space(), 'Projects')]"));

        long pressed = System.nanoTime();
        String generation = dashboard.generate().generation();
        Drawer drawer = new Drawer(tab);
        drawer.waitFor(generation, "that draws", CardState::isDrawing);
        dashboard.waitForPanel("that is complete", CardState::isComplete);
        Figures.print("sample project of 8 shots from press to package", Duration.ofNanos(System.nanoTime() - pressed));

        drawer.waitFor(generation, "of a complete generation", CardState::isComplete);
        MutationLog mutationLog = MutationLog.of(tab);
        mutationLog.assertNeverFalling(generation);
        assertThat(mutationLog.of("panel", generation).stream()
                        .map(CardState::stage)
                        .distinct())
                .containsSubsequence("GRID", "IMAGES", "EXPORT");
        assertThat(mutationLog.of("panel", generation).getLast().progress()).isEqualTo(100);
        tab.waitForSight(By.cssSelector("[data-shot='1'][data-shot-status='SUCCEEDED'] img"));
        assertThat(dashboard.showResults().finishedPictures()).hasSize(SHOTS);

        tab.clickButton("Download package");
        assertIsWhole(download(browser.downloads()));

        tab.open("/setup");
        tab.waitUntil("the set-up page is gone", () -> !tab.path().equals("/setup"));
        assertThat(tab.shows(By.xpath("//*[normalize-space()='Create administrator']")))
                .isFalse();
    }

    /** Waits for the one finished file; the browser names it otherwise while it arrives. */
    private static Path download(Path folder) {
        return await("the package in the downloads")
                .atMost(Tab.PATIENCE)
                .until(() -> zips(folder), one -> one.size() == 1)
                .getFirst();
    }

    private static List<Path> zips(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
    }

    private static void assertIsWhole(Path file) throws IOException {
        assertThat(file.getFileName().toString()).matches(".*[Ll]ighthouse-.*\\.zip");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> panels = IntStream.rangeClosed(1, SHOTS)
                    .mapToObj("panels/shot-%04d.png"::formatted)
                    .toList();
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("project.json", "storyboard.json", "qa_report.json", "summary.md", "coherence-sheet.png")
                    .contains("storyboard.pdf", "animatic.mp4")
                    .containsAll(panels)
                    .containsAll(panels.stream()
                            .map(panel -> panel.replace("panels/", "originals/"))
                            .toList())
                    .hasSize(2 * panels.size() + 7);
            for (String panel : panels) {
                try (var content = zip.getInputStream(zip.getEntry(panel))) {
                    var picture = ImageIO.read(content);
                    assertThat(Map.entry(picture.getWidth(), picture.getHeight()))
                            .as(panel)
                            .isEqualTo(Map.entry(1920, 1080));
                }
            }
        }
    }
}
