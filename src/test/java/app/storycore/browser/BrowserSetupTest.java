package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserSetupTest {

    @TempDir
    Path place;

    @TempDir
    Path otherPlace;

    @Test
    void finds_browser_and_driver_without_installing() {
        Path browser = program(place, "google-chrome");
        Path driver = program(otherPlace, "chromedriver");

        assertThat(new BrowserSetup(List.of(place, otherPlace), BrowserSetupTest::mustNotInstall).require())
                .isEqualTo(new BrowserSetup.Installation(browser, driver));
    }

    @Test
    void installs_what_is_missing_where_it_may() {
        program(place, "chromium");

        BrowserSetup setup = new BrowserSetup(List.of(place), () -> {
            program(place, "chromedriver");
            return true;
        });

        assertThat(setup.require().driver()).isEqualTo(place.resolve("chromedriver"));
    }

    @Test
    void fails_with_one_sentence_that_names_what_to_install() {
        program(place, "chromedriver");

        assertThatIllegalStateException()
                .isThrownBy(new BrowserSetup(List.of(place), () -> false)::require)
                .withMessageContaining("install both (Debian, Ubuntu: apt-get install chromium chromium-driver)");
    }

    @Test
    void fails_when_installing_did_not_help() {
        assertThatIllegalStateException().isThrownBy(new BrowserSetup(List.of(place), () -> true)::require);
    }

    private static boolean mustNotInstall() {
        throw new AssertionError("Everything was there");
    }

    private static Path program(Path folder, String name) {
        try {
            Path file = Files.createFile(folder.resolve(name));
            assertThat(file.toFile().setExecutable(true)).isTrue();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
