package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** A studio that is not alone on its server, below a path of its own. */
@Tag("slow")
class PrefixIT {

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("prefix", "--server.servlet.context-path=/studio");

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @Test
    void nothing_leads_out_of_it_from_set_up_to_log_out() {
        Tab tab = browsers.open().tab();
        tab.open("");
        tab.waitUntil("the set-up page", () -> tab.path().equals("/setup"));
        DashboardPage dashboard = new SetupPage(tab)
                .createAdministrator("ada", StudioData.PASSWORD)
                .openSampleProject();
        String generation = dashboard.generate().generation();
        Drawer drawer = new Drawer(tab);
        drawer.waitFor(generation, "that is complete", CardState::isComplete);
        tab.waitForSight(By.cssSelector("[data-shot='1'] img"));
        assertThat(outside(tab)).isEmpty();
        assertThat(dashboard.showResults().finishedPictures()).isNotEmpty();
        assertThat(outside(tab)).isEmpty();

        drawer.logOut();
        tab.waitUntil("the login page of the studio", () -> tab.path().equals("/login"));
        LoginPage.enter(tab, "ada", "/queue");
        assertThat(tab.path()).isEqualTo("/queue");
    }

    /** What the page has loaded, or links to, beside the studio. */
    private static String outside(Tab tab) {
        return String.valueOf(tab.script("""
                const inside = (address) => !address || !address.startsWith(location.origin)
                  || address.startsWith(location.origin + '/studio/');
                return [
                  ...performance.getEntriesByType('resource').map((one) => one.name),
                  ...[...document.querySelectorAll('[href], [src], form')].map((one) => one.href || one.src || one.action),
                ].filter((address) => typeof address === 'string' && !inside(address)).join(' ')"""));
    }
}
