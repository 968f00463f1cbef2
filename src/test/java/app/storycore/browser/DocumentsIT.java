package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** What the studio delivers, read by a program that knows nothing of the studio: the browser. */
class DocumentsIT {

    private static final int SHOTS = 4;
    private static final int SECONDS_A_SHOT = 2;

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("documents").pictures(640, 640);

    private static UUID project;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void start() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            project = data.project(data.account("dana"), "Ebb and Flow", SHOTS);
            data.account("omar");
        }
        SERVER.start();
    }

    @Test
    void documents_are_read_by_an_independent_reader_and_the_package_makes_the_project_again() throws IOException {
        Browser browser = browsers.open();
        Tab tab = LoginPage.enter(browser.tab(), "dana", "/projects/" + project);
        DashboardPage dashboard = new DashboardPage(tab);
        String generation = dashboard.generate().generation();
        dashboard.waitForPanel("that is complete", CardState::isComplete);
        List<String> panels = dashboard.showResults().finishedPictures();
        assertThat(panels).hasSize(SHOTS);
        String made = "/deliveries/" + generation + "/";
        tab.script(Script.read("/browser/documents.js"));

        assertThat(changeOfPanelsInTheirTime(tab, "/" + dashboard.link("Animatic"), panels))
                .isLessThan(0.5);
        assertThat(changeOfPanelsInTheirTime(tab, made + "moving-animatic", panels))
                .isGreaterThan(1.0);
        assertThat(read(tab, "animation", made + "gif"))
                .isEqualTo(Map.of("size", List.of(480L, 270L), "milliseconds", List.of(2000L, 2000L, 2000L, 2000L)));
        assertThat(read(tab, "picture", made + "contact-sheet").get("width")).isEqualTo(1040L);
        assertThat(tab.list(
                        "return (await documents.archive(arguments[0])).map((name) => ({ name }))",
                        "/" + dashboard.link("Download package")))
                .extracting(entry -> entry.get("name"))
                .filteredOn(name -> String.valueOf(name).matches("project\\.json|(panels|originals)/shot-000\\d\\.png"))
                .hasSize(1 + 2 * SHOTS);

        Path gif = save(browser, tab, "Animated GIF", ".gif");
        assertThat(save(browser, tab, "Contact sheet (PNG)", ".png")).isNotEmptyFile();
        assertThat(Files.size(gif)).isGreaterThan(10_000);
        assertThat(tab.script("return typeof documents"))
                .as("the page that asked is still the same")
                .isEqualTo("object");
        tab.clickButton("Download package");
        Path zip = waitForFile(browser, tab, ".zip");
        assertPdfIsShown(browser, tab, dashboard.link("PDF"));
        assertOthersGetNothing(made + "gif", Visitor.as(tab));
        assertPackageComesIn(zip);
        assertMissingPictureIsSaid(tab, made + "gif");
    }

    /** Sees every panel of a film in its time, and returns by how much the picture of the first one changes, 0 to 255. */
    private static double changeOfPanelsInTheirTime(Tab tab, String address, List<String> panels) {
        Map<?, ?> film = (Map<?, ?>) tab.script(
                "return documents.film(arguments[0], arguments[1], [0.1, 1.9, 2.1, 3.9, 4.1, 5.9, 6.1, 7.9])",
                address,
                panels.stream().map(panel -> "/" + panel).toList());

        assertThat(film.get("width")).isEqualTo(640L);
        assertThat(film.get("height")).isEqualTo(360L);
        assertThat(((Number) film.get("seconds")).doubleValue()).isCloseTo(SHOTS * SECONDS_A_SHOT, within(0.001));
        assertThat(film.get("shows")).isEqualTo(List.of(0L, 0L, 1L, 1L, 2L, 2L, 3L, 3L));
        return ((Number) film.get("change")).doubleValue();
    }

    private static Map<?, ?> read(Tab tab, String how, String address) {
        return (Map<?, ?>) tab.script("return documents." + how + "(arguments[0])", address);
    }

    private static Path save(Browser browser, Tab tab, String format, String ending) {
        tab.click(By.xpath("//vaadin-menu-bar-button[contains(normalize-space(), 'More formats')]"));
        tab.click(By.xpath("//vaadin-menu-bar-item[normalize-space()='" + format + "']"));
        return waitForFile(browser, tab, ending);
    }

    private static Path waitForFile(Browser browser, Tab tab, String ending) {
        return tab.waitForValue("a download " + ending, () -> {
            try (Stream<Path> files = Files.list(browser.downloads())) {
                return files.filter(file -> file.toString().endsWith(ending))
                        .findFirst()
                        .orElse(null);
            } catch (IOException none) {
                return null;
            }
        });
    }

    /** The cover is a picture of thousands of colours; the reader's own page has a few. */
    private static void assertPdfIsShown(Browser browser, Tab tab, String link) throws IOException {
        Tab reader = browser.newTab();
        reader.open("/" + link.replace("?download", ""));
        reader.waitUntil("the cover of the PDF", () -> colours(browser.picture()) > 2_000);
        reader.close();
        tab.path();
    }

    private static int colours(byte[] screenshot) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(screenshot));
            Set<Integer> colours = new HashSet<>();
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    colours.add(picture.getRGB(x, y));
                }
            }
            return colours.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertOthersGetNothing(String address, Visitor owner) {
        Tab stranger = LoginPage.enter(browsers.open().tab(), "omar", "/");
        assertThat(owner.status(address)).isEqualTo(200);
        assertThat(Visitor.as(stranger).status(address)).isEqualTo(404);
        assertThat(new Visitor(stranger.baseUrl(), "").status(address)).isEqualTo(404);
    }

    private void assertPackageComesIn(Path zip) {
        Tab other = LoginPage.enter(browsers.open().tab(), "omar", "/");
        other.clickButton("Import package");
        other.waitForSight(Tab.button("Choose package"));
        other.attach(zip);

        new DashboardPage(other).waitForSight();
        assertThat(other.text()).contains("Ebb and Flow");
        assertThat(other.list("return [...document.querySelectorAll('[data-shot]')].map(s => ({ n: s.dataset.shot }))"))
                .hasSize(SHOTS);
        other.waitUntil(
                "what is reused", () -> other.text().contains("Nothing has changed. Only the files are rebuilt."));
        assertThat(new DashboardPage(other).showResults().finishedPictures()).hasSize(SHOTS);
        assertThat(other.text()).contains("Download package", "PDF", "Animatic");
    }

    private static void assertMissingPictureIsSaid(Tab tab, String address) throws IOException {
        try (Stream<Path> files = Files.walk(SERVER.data().resolve("files"))) {
            for (Path file : files.filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .toList()) {
                Files.delete(file);
            }
        }
        tab.open(address);
        assertThat(tab.text()).contains("This document can’t be created", "is missing on the server");
    }
}
