package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A proxy lets nothing more through to a page, and neither side is told. */
@Tag("slow")
class ForgetfulProxyIT {

    @RegisterExtension
    static final StudioServer SERVER =
            new StudioServer("forgetful-proxy", "--studio.push.sign-every=1s", "--studio.push.quiet=3s");

    private static final StickyProxy PROXY = new StickyProxy(List.of(SERVER.port()));

    private static UUID project;

    @RegisterExtension
    final Browsers browsers = new Browsers(SERVER);

    @BeforeAll
    static void start() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            project = data.project(data.account("anna"), "Watched", 3);
        }
        SERVER.start();
    }

    @AfterAll
    static void close() {
        PROXY.close();
    }

    @Test
    void a_page_that_hears_nothing_says_so_and_connects_anew() {
        Tab tab = LoginPage.enter(browsers.open(PROXY.url()).tab(), "anna", "/projects/" + project);
        DashboardPage page = new DashboardPage(tab);
        page.waitForSight();
        tab.script("""
                window.sessionStorage.removeItem('said');
                new MutationObserver(() => {
                  const sign = document.querySelector('.live-sign[data-quiet]');
                  if (sign) sessionStorage.setItem('said', sign.innerText);
                }).observe(document.body, { attributes: true, subtree: true });
                window.before = true;""");
        assertThat(tab.text()).doesNotContain("Not live");

        PROXY.forgetPushConnections();

        tab.waitUntil("another page", () -> tab.script("return window.before") == null);
        assertThat(String.valueOf(tab.script("return sessionStorage.getItem('said')")))
                .matches("Not live since \\d\\d?:\\d\\d.*\\. Connecting again…");
        assertThat(tab.path()).isEqualTo("/projects/" + project);
        String generation = page.waitForSight().generate().generation();
        page.waitForPanel("that is complete", panel -> panel.generation().equals(generation) && panel.isComplete());
        assertThat(tab.text()).doesNotContain("Not live");
    }
}
